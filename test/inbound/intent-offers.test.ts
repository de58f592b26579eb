import { describe, expect, test } from "vitest";
import { told } from "./intent-reading.ts";

const WEDNESDAY_5 = "2027-01-13T16:00:00Z";
const FRIDAY_10 = "2027-01-15T09:00:00Z";
const FRIDAY_3 = "2027-01-15T14:00:00Z";

const TO_THREE_OFFERS: [language: string, words: string, meaning: string][] = [
  ["en", "the second one", "Fri 15 10:00"],
  ["en", "The second one works for me", "Fri 15 10:00"],
  ["en", "the first", "Wed 13 17:00"],
  ["en", "the last one", "Fri 15 15:00"],
  ["en", "option 2", "Fri 15 10:00"],
  ["en", "#2", "Fri 15 10:00"],
  ["en", "2", "Fri 15 10:00 / Wed 13 14:00 / Fri 15 14:00 / Thu 14 14:00 ?"],
  ["en", "Wednesday works", "Wed 13 17:00"],
  ["en", "Wed 17:00 works for me", "Wed 13 17:00"],
  ["en", "Friday works", "Fri 15 10:00 / Fri 15 15:00 ?"],
  ["en", "Friday morning works", "Fri 15 10:00"],
  ["en", "Friday at ten works", "Fri 15 10:00"],
  ["en", "Friday at 3", "Fri 15 15:00"],
  ["en", "3pm", "Fri 15 15:00"],
  ["en", "5pm", "Wed 13 17:00"],
  ["en", "at 5", "Wed 13 17:00"],
  ["en", "the earlier one on Friday", "Fri 15 10:00"],
  ["en", "either", "Wed 13 17:00 + Fri 15 10:00 + Fri 15 15:00"],
  ["en", "any of these is fine", "Wed 13 17:00 + Fri 15 10:00 + Fri 15 15:00"],
  ["en", "Wednesday doesn't work, the others do", "cannot Wed 13 17:00 + Fri 15 10:00 + Fri 15 15:00"],
  ["en", "not the first one", "cannot Wed 13 17:00"],
  ["en", "I prefer the first one but the second is ok too", "Wed 13 17:00 + Fri 15 10:00"],
  ["en", "Friday 10am works, Wednesday doesn't", "Fri 15 10:00 + cannot Wed 13 17:00"],
  ["en", "None of these", "no"],
  ["en", "Neither works", "no"],
  ["en", "None of these, can we do Friday at 4?", "Fri 15 16:00"],
  ["en", "I have the dentist on Wednesday, Friday at 10 is fine", "Fri 15 10:00"],
  ["en", "Yes", "yes"],
];

const TO_TWO_OFFERS: [language: string, words: string, meaning: string][] = [
  ["de", "der zweite", "Fri 15 10:00"],
  ["de", "den ersten Termin", "Wed 13 17:00"],
  ["de", "Mittwoch passt", "Wed 13 17:00"],
  ["de", "beide gehen", "Wed 13 17:00 + Fri 15 10:00"],
  ["de", "keiner davon", "no"],
  ["fr", "le deuxième créneau", "Fri 15 10:00"],
  ["fr", "mercredi me va", "Wed 13 17:00"],
  ["fr", "aucun", "no"],
  ["fr", "les deux me vont", "Wed 13 17:00 + Fri 15 10:00"],
  ["es", "la segunda opción", "Fri 15 10:00"],
  ["es", "el miércoles me viene bien", "Wed 13 17:00"],
  ["es", "ninguna de las dos", "no"],
  ["pt", "a segunda opção", "Fri 15 10:00"],
  ["pt", "quarta serve", "Wed 13 17:00"],
  ["pt", "nenhum", "no"],
  ["it", "la seconda opzione", "Fri 15 10:00"],
  ["it", "il secondo", "Fri 15 10:00"],
  ["it", "mercoledì va bene", "Wed 13 17:00"],
  ["it", "nessuno dei due", "no"],
  ["nl", "de tweede optie", "Fri 15 10:00"],
  ["nl", "woensdag past", "Wed 13 17:00"],
  ["nl", "geen van beide", "no"],
  ["he", "האפשרות השנייה", "Fri 15 10:00"],
  ["he", "השנייה", "Fri 15 10:00"],
  ["he", "יום רביעי מתאים לי", "Wed 13 17:00"],
  ["he", "אף אחד מהם", "no"],
  ["ar", "الخيار الثاني", "Fri 15 10:00"],
  ["ar", "الأربعاء يناسبني", "Wed 13 17:00"],
  ["ar", "ولا واحد", "no"],
];

const IN_OTHER_WORDS: [language: string, words: string, meaning: string][] = [
  ["en", "Fri 9.30am works for me.", "Fri 15 09:30"],
  ["fr", "Dimanche à midi et demi me convient.", "Sun 17 12:30"],
  ["fr", "Aucun ne va, malheureusement. Et le 7 février à 13h ?", "Sun 07.02 13:00"],
  ["he", "אף אחת מהאפשרויות לא מתאימה לי. אולי יום שלישי ב-13:00?", "Tue 12 13:00"],
  ["he", "נקבע למחר 18:30.", "Tue 12 18:30"],
  ["pt", "No domingo às duas da tarde serve-me perfeitamente.", "Sun 17 14:00"],
  ["pt", "Nenhuma dessas. Quarta às 13:30 dava-me jeito.", "Wed 13 13:30"],
];

describe("Noa was offered Friday 10:00 and names another time", () => {
  test.each(IN_OTHER_WORDS)("%s: %j is %s", (language, words, meaning) => {
    expect(told(words, { language, answering: "move-offer", offered: [FRIDAY_10] })).toBe(meaning);
  });
});

const TO_ONE_OFFER: [language: string, words: string, meaning: string][] = [
  ["en", "Yes", "Fri 15 10:00"],
  ["en", "works for me", "Fri 15 10:00"],
  ["en", "Yes please, thanks!", "Fri 15 10:00"],
  ["en", "no", "no"],
];

describe("Noa was offered Wednesday 17:00, Friday 10:00 and Friday 15:00", () => {
  test.each(TO_THREE_OFFERS)("%s: %j is %s", (language, words, meaning) => {
    expect(
      told(words, { language, answering: "move-offer", offered: [WEDNESDAY_5, FRIDAY_10, FRIDAY_3] }),
    ).toBe(meaning);
  });
});

describe("Noa was offered Wednesday 17:00 and Friday 10:00", () => {
  test.each(TO_TWO_OFFERS)("%s: %j is %s", (language, words, meaning) => {
    expect(told(words, { language, answering: "move-offer", offered: [WEDNESDAY_5, FRIDAY_10] })).toBe(
      meaning,
    );
  });
});

describe("Noa answers after an offered time has passed", () => {
  test.each([
    ["the first one", "Wed 13 17:00"],
    ["Wednesday at 17:00 works", "Wed 13 17:00"],
    ["the second", "Fri 15 10:00"],
  ])("%j is %s", (words, meaning) => {
    const now = "2027-01-13T16:30:00Z";
    const offered = [WEDNESDAY_5, FRIDAY_10];
    expect(told(words, { now, answering: "move-offer", offered })).toBe(meaning);
  });
});

describe("Noa was offered Friday 10:00 alone", () => {
  test.each(TO_ONE_OFFER)("%s: %j is %s", (language, words, meaning) => {
    expect(told(words, { language, answering: "move-offer", offered: [FRIDAY_10] })).toBe(meaning);
  });
});
