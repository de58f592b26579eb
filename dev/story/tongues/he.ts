import { colon, type Day, spelled, type Tongue } from "./shape.ts";

const DAYS = ["שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת", "ראשון"];
const LETTERS = ["ב'", "ג'", "ד'", "ה'", "ו'", "שבת", "א'"];
const MONTHS = "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר".split(" ");
const HOURS = [..."אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע עשר".split(" "), "אחת עשרה", "שתים עשרה"];

const named = ({ weekday }: Day) => DAYS[weekday - 1] ?? "";
const day = (one: Day) => (one.weekday === 6 ? "שבת" : `יום ${named(one)}`);
const month = ({ month }: Day) => MONTHS[month - 1] ?? "";
const hour = (number: number) => HOURS[number - 1] ?? "";

/** Before nine it might be meant for the evening. */
const clear = (at: number, minute: number) => `${colon(at, minute)}${at < 9 ? " בבוקר" : ""}`;

export const he: Tongue = {
  today: "היום",
  tomorrow: "מחר",
  weekday: [day],
  dated: [
    (one) => `${day(one)} ${one.day} ב${month(one)}`,
    (one) => `${day(one)} ה-${one.day} ב${month(one)}`,
    (one) => `${day(one)} ${one.day}/${one.month}`,
  ],
  short: (one) => (one.weekday === 6 ? "שבת" : `יום ${LETTERS[one.weekday - 1]}`),
  clock: [
    (at, minute) => `ב-${clear(at, minute)}`,
    (at, minute) => `בשעה ${clear(at, minute)}`,
    (at, minute) =>
      spelled(
        at,
        minute,
        (number) => `ב${hour(number)}`,
        (number) => `ב${hour(number)} וחצי`,
      ),
  ],
  terse: clear,
  bare: (at) => `ב${hour(at)}`,
  stretch: (from, to) => `בין ${colon(from, 0)} ל-${colon(to, 0)}`,
  span: [
    (from, until) => `מ-${from.day} ב${month(from)} עד ${until.day} ב${month(until)}`,
    (from, until) => `מ-${from.day}/${from.month} עד ${until.day}/${until.month}`,
  ],
  never: [
    { words: "אף פעם לא בבוקר, בבקשה.", never: [{ to: "12:00" }] },
    { words: "אף פעם לא בימי שישי.", never: [{ weekday: 5 }] },
  ],
  undo: "ביטול",
  help: "עזרה",
  promise: "התחייבות חדשה",
  labels: ["תובנה", "צעד הבא"],
  everySecondWeek: "כל שבועיים",
  goalReached: "השגנו את המטרה!",
  says: {
    yes: ["כן", "כן, בשמחה!", "כן, תודה"],
    cannot: ["לצערי לא אוכל להגיע הפעם.", "קרה משהו ואני צריכה לבטל.", "אני לא יכול הפעם, סליחה."],
    instead: [
      "לא אוכל להגיע. {t} מתאים לי.",
      "סליחה, אני לא יכולה. אולי {t}?",
      "אפשר להזיז ל{t}?",
      "קרה לי משהו. {t} יתאים לי.",
    ],
    either: ["לא אוכל להגיע. {a} או {b} מתאים לי.", "אני לא יכול הפעם. אפשר {a} או {b}."],
    within: ["לא אוכל להגיע. {day} {stretch} יתאים לי."],
    takes: ["{t} מתאים לי.", "{t} מצוין.", "{t} בסדר מבחינתי, תודה!", "נקבע ל{t}."],
    rather: ["אף אחד מהם לא מתאים. {t} יתאים לי.", "אף אחת מהאפשרויות לא מתאימה לי. אולי {t}?"],
    late: ["אני מאחרת ב-{n} דקות, סליחה!", "אאחר ב-{n} דקות.", "מאחר {n} דקות"],
    away: ["אני בחופשה {span}.", "אני לא נמצאת {span}."],
    questions: ["מי יכול לקרוא את מה שאני כותבת כאן?", "כמה זמן נמשכת פגישה?"],
  },
};
