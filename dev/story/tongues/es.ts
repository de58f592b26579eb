import { type Clock, colon, type Day, spelled, type Tongue, twoDigits } from "./shape.ts";

const DAYS = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];
const MONTHS =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");
const HOURS = "una dos tres cuatro cinco seis siete ocho nueve diez once doce".split(" ");

const weekday = ({ weekday }: Day) => DAYS[weekday - 1] ?? "";
const month = ({ month }: Day) => MONTHS[month - 1] ?? "";
const at = (number: number) => `${number === 1 ? "a la" : "a las"} ${HOURS[number - 1]}`;
const part = (hour: number) => (hour < 12 ? "de la mañana" : "de la tarde");

/** Before nine it might be meant for the evening. */
const clear: Clock = (hour, minute) => `${colon(hour, minute)}${hour < 9 ? " de la mañana" : ""}`;

export const es: Tongue = {
  today: "hoy",
  tomorrow: "mañana",
  weekday: [(day) => `el ${weekday(day)}`, weekday],
  dated: [
    (day) => `el ${weekday(day)} ${day.day} de ${month(day)}`,
    (day) => `el ${day.day} de ${month(day)}`,
    (day) => `el ${weekday(day)} ${day.day}/${day.month}`,
  ],
  short: (day) => weekday(day).slice(0, 3),
  clock: [
    (hour, minute) => `a las ${clear(hour, minute)}`,
    (hour, minute) =>
      hour < 9 ? undefined : `a las ${hour}${minute === 0 ? "" : `.${twoDigits(minute)}`} h`,
    (hour, minute) =>
      spelled(
        hour,
        minute,
        (number) => `${at(number)} ${part(hour)}`,
        (number) => `${at(number)} y media ${part(hour)}`,
      ),
  ],
  terse: clear,
  bare: at,
  stretch: (from, to) => `entre las ${colon(from, 0)} y las ${colon(to, 0)}`,
  span: [
    (from, until) => `del ${from.day} de ${month(from)} al ${until.day} de ${month(until)}`,
    (from, until) => `del ${from.day}/${from.month} al ${until.day}/${until.month}`,
  ],
  never: [
    { words: "Nunca por la mañana, por favor.", never: [{ to: "12:00" }] },
    { words: "Los viernes no puedo nunca.", never: [{ weekday: 5 }] },
  ],
  undo: "DESHACER",
  help: "AYUDA",
  promise: "nuevo compromiso",
  labels: ["Me llevo", "Próximo paso"],
  everySecondWeek: "Cada dos semanas sería mejor.",
  goalReached: "¡Hemos alcanzado el objetivo!",
  says: {
    yes: ["Sí", "SÍ", "Sí, con mucho gusto."],
    cannot: [
      "Lo siento, esta vez no puedo.",
      "Me ha surgido un imprevisto y no podré asistir.",
      "Tengo que cancelar, lo siento.",
    ],
    instead: [
      "No puedo asistir. {t} me vendría bien.",
      "Lo siento, no podré. ¿Podría ser {t}?",
      "Esta vez no puedo. ¿Podemos vernos {t}?",
      "Me ha surgido un imprevisto. {t} me iría bien.",
    ],
    either: ["No puedo asistir. {a} o {b} me vendría bien.", "Esta vez no puedo. Podría {a} o {b}."],
    within: ["No puedo asistir. {day} {stretch} me vendría bien."],
    takes: ["{t} me va bien.", "{t} me viene perfecto.", "Me quedo con {t}.", "De acuerdo, {t}."],
    rather: ["Ninguna de esas. {t} me vendría bien.", "Ninguna me va bien. ¿Podría ser {t}?"],
    late: ["Llego {n} minutos tarde, lo siento.", "Llegaré con {n} minutos de retraso."],
    away: ["Estaré fuera {span}.", "Estoy de vacaciones {span}."],
    questions: ["¿Quién puede leer lo que escribo aquí?", "¿Cuánto dura una sesión?"],
  },
};
