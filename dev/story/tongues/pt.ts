import { colon, type Day, spelled, type Tongue, twoDigits } from "./shape.ts";

const DAYS = ["segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo"];
const MONTHS =
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(" ");
const HOURS = "uma duas três quatro cinco seis sete oito nove dez onze doze".split(" ");

const weekday = ({ weekday }: Day) => DAYS[weekday - 1] ?? "";
const long = (day: Day) => `${weekday(day)}${day.weekday < 6 ? "-feira" : ""}`;
const on = (day: Day) => (day.weekday < 6 ? "na" : "no");
const month = ({ month }: Day) => MONTHS[month - 1] ?? "";
const at = (number: number) => `${number === 1 ? "à" : "às"} ${HOURS[number - 1]}`;
const part = (hour: number) => (hour < 12 ? "da manhã" : "da tarde");

export const pt: Tongue = {
  today: "hoje",
  tomorrow: "amanhã",
  weekday: [weekday, (day) => `${on(day)} ${long(day)}`],
  dated: [
    (day) => `${long(day)}, ${day.day} de ${month(day)}`,
    (day) => `dia ${day.day} de ${month(day)}`,
    (day) => `${weekday(day)} ${day.day}/${day.month}`,
  ],
  short: (day) => weekday(day).slice(0, 3),
  clock: [
    (hour, minute) => `às ${hour}h${minute === 0 ? "" : twoDigits(minute)}`,
    (hour, minute) => `às ${colon(hour, minute)}`,
    (hour, minute) =>
      spelled(
        hour,
        minute,
        (number) => (hour === 12 ? "ao meio-dia" : `${at(number)} ${part(hour)}`),
        (number) => (hour === 12 ? "ao meio-dia e meia" : `${at(number)} e meia ${part(hour)}`),
      ),
  ],
  terse: (hour, minute) => `${hour}h${minute === 0 ? "" : twoDigits(minute)}`,
  bare: at,
  stretch: (from, to) => `entre as ${from}h e as ${to}h`,
  span: [
    (from, until) => `de ${from.day} de ${month(from)} a ${until.day} de ${month(until)}`,
    (from, until) => `de ${from.day}/${from.month} a ${until.day}/${until.month}`,
  ],
  never: [
    { words: "Nunca de manhã, por favor.", never: [{ to: "12:00" }] },
    { words: "Nunca posso às sextas.", never: [{ weekday: 5 }] },
  ],
  undo: "DESFAZER",
  help: "AJUDA",
  promise: "novo compromisso",
  labels: ["Aprendizado", "Próximo passo"],
  everySecondWeek: "A cada duas semanas seria melhor.",
  goalReached: "Atingimos o objetivo!",
  says: {
    yes: ["Sim", "SIM", "Sim, com todo o gosto."],
    cannot: [
      "Desta vez não vou conseguir, lamento.",
      "Surgiu-me um imprevisto e não posso ir.",
      "Tenho de cancelar, desculpe.",
    ],
    instead: [
      "Não vou conseguir ir. {t} dava-me jeito.",
      "Desculpe, não posso. Pode ser {t}?",
      "Desta vez não posso. Podemos falar {t}?",
      "Surgiu-me um imprevisto. {t} ficava-me bem.",
    ],
    either: ["Não vou conseguir ir. {a} ou {b} dava-me jeito.", "Desta vez não posso. Posso {a} ou {b}."],
    within: ["Não vou conseguir ir. {day} {stretch} dava-me jeito."],
    takes: ["{t} está bem.", "{t} serve-me perfeitamente.", "Fica combinado {t}.", "Combinado, {t}."],
    rather: ["Nenhuma dessas. {t} dava-me jeito.", "Nenhuma me serve. Pode ser {t}?"],
    late: ["Vou chegar {n} minutos atrasado, desculpe.", "Atraso-me {n} minutos."],
    away: ["Estou fora {span}.", "Estou de férias {span}."],
    questions: ["Quem pode ler o que escrevo aqui?", "Quanto tempo dura uma sessão?"],
  },
};
