import { describe, expect, test } from "vitest";
import type { Kind } from "../../src/domain/kinds.ts";
import { told } from "./intent-reading.ts";

const ANSWERS: [answering: Kind, language: string, words: string, meaning: string][] = [
  [
    "first-session-plan",
    "en",
    "Lead a team by summer\nLearn to say no",
    "goal Lead a team by summer | Learn to say no",
  ],
  [
    "first-session-plan",
    "en",
    "Goal: lead a team\nCommitment: we answer in a day",
    "goal lead a team + commitment we answer in a day",
  ],
  [
    "first-session-plan",
    "en",
    "Lead a team\nCommitment: we answer in a day",
    "commitment we answer in a day + goal Lead a team",
  ],
  ["first-session-plan", "en", "Agreed", "yes"],
  ["first-session-plan", "en", "Agreed! My goal: lead a team", "yes + goal lead a team"],
  [
    "first-session-plan",
    "en",
    "Hi Dana,\nhappy to start!\nGoals:\n- lead a team\n- speak up\nCommitments:\n- answer within a day\nThanks,\nNoa",
    "goal lead a team | speak up + commitment answer within a day + yes",
  ],
  [
    "first-session-plan",
    "en",
    "Here are my goals:\n- lead a team\n- speak up",
    "goal lead a team | speak up",
  ],
  ["first-session-plan", "en", "What is a commitment?", "question"],
  ["first-session-plan", "en", "Looking forward to it!", "nothing"],
  ["first-session-plan", "en", "Looks good, but can we start at 4 instead?", "yes + Thu 14 16:00"],
  [
    "first-session-plan",
    "de",
    "Ziel: ein Team leiten\nVereinbarung: Antwort in einem Tag",
    "goal ein Team leiten + commitment Antwort in einem Tag",
  ],
  ["plan-agreed", "fr", "nouvel objectif : diriger une équipe", "goal diriger une équipe"],
  ["plan-agreed", "he", "מטרה חדשה: להוביל צוות", "goal להוביל צוות"],
  ["pulse", "en", "We met. It was great.", "yes + takeaway It was great."],
  [
    "pulse",
    "en",
    "I had answered a question nobody asked.\nAsk Jo what she would need",
    "takeaway I had answered a question nobody asked. [Ask Jo what she would need]",
  ],
  [
    "pulse",
    "en",
    "Silence is not agreement.\nSend the no before Thursday",
    "takeaway Silence is not agreement. [Send the no before Thursday]",
  ],
  ["pulse", "en", "- listening helps\n- ask Jo", "takeaway listening helps [ask Jo]"],
  ["pulse", "en", "Takeaway: be brave\nAction: call Tom", "takeaway be brave [call Tom]"],
  ["pulse", "en", "Talk to Sam on Thursday at 3", "takeaway Talk to Sam on Thursday at 3"],
  ["pulse", "en", "Yes", "yes"],
  ["pulse", "en", "We met", "yes"],
  ["pulse", "en", "We didn't meet", "no"],
  ["pulse", "en", "No, we didn't, I was ill", "no"],
  ["pulse", "en", "We had to cancel", "no"],
  ["pulse", "en", "Can we do the next one on Friday at 10?", "Fri 15 10:00"],
  ["welcome", "en", "YES", "yes"],
  ["welcome", "en", "Yes! Looking forward to it.", "yes"],
  ["welcome", "en", "I'd love to join. Who is my mentor?", "yes + question"],
  ["welcome", "en", "Yes, but Thursday at 5 would be better", "slot + yes"],
  ["welcome", "en", "No thank you", "no"],
  ["welcome", "en", "Not for me", "no"],
  ["welcome", "en", "What is expected of me?", "question"],
  ["welcome", "en", "I live in Lisbon now", "unclear"],
  ["missed-session", "en", "Tomorrow at 3 works for me", "Tue 12 15:00"],
  ["missed-session", "en", "We did meet, by phone", "yes"],
  ["missed-session", "en", "Sorry, I was sick. Could we do Friday at 11?", "Fri 15 11:00"],
  ["missed-session", "en", "I have a meeting Friday at 10", "unclear"],
  ["missed-session", "en", "My kid has school on Thursday so Friday at 3", "Fri 15 15:00"],
  ["pulse", "en", "We didn't meet. How about Friday at 10?", "no + Fri 15 10:00"],
  ["pulse", "en", "We didn't meet.\nFriday at 10?", "no + Fri 15 10:00"],
  ["pulse", "en", "No. I was ill.", "no"],
  [
    "pulse",
    "en",
    "We didn't meet. I learned that waiting on Friday at 10 is hard.",
    "no + takeaway I learned that waiting on Friday at 10 is hard.",
  ],
  [
    "pulse",
    "pt",
    "Aprendizado: Posso responder sem medo.\nPróximo passo: Enviar o não antes de quinta",
    "takeaway Posso responder sem medo. [Enviar o não antes de quinta]",
  ],
  ["welcome", "en", "Yes, but Wednesdays at 17:00 would suit me better", "slot + yes"],
  ["welcome", "es", "Sí", "yes"],
  ["welcome", "es", "SÍ", "yes"],
  ["welcome", "es", "si", "yes"],
  ["welcome", "de", "Montags nie, da liegt die Werft still und ich auch.", "never Mon"],
  ["welcome", "en", "Never mornings, please: I teach until noon.", "never –12:00"],
  ["receipt", "en", "Thanks", "nothing"],
  ["receipt", "en", "Friday at 11 instead", "Fri 15 11:00"],
  ["receipt", "en", "Something else entirely", "unclear"],
];

describe("what the answered mail asked decides how content is taken", () => {
  test.each(ANSWERS)("to %s, %s: %j is %s", (answering, language, words, meaning) => {
    expect(told(words, { language, answering })).toBe(meaning);
  });
});
