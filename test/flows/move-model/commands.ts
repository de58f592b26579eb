import fc from "fast-check";
import { type Instant, MINUTE, parseInstant } from "../../../src/domain/time.ts";
import type { Name } from "../../scene/cast.ts";
import { A_MOMENT, PEOPLE, type People } from "./people.ts";
import { type Calendar, checkAtRest, checkMail, checkStanding, checkSteps, REST } from "./rules.ts";
import { type Standing, standingOf } from "./standing.ts";

/** What was so after the last command. */
export interface Model {
  standing: Standing;
  calendars: Map<Name, Calendar>;
}
type Act = (people: People) => Promise<unknown>;
type Command = fc.AsyncCommand<Model, People>;

/** One thing that happens, or several at once, and then the rules. */
class Happens implements Command {
  constructor(
    private readonly words: string,
    private readonly acts: Act[],
  ) {}
  check = () => true;
  async run(model: Model, people: People): Promise<void> {
    people.scene.clock.now += A_MOMENT;
    await Promise.all(this.acts.map((act) => act(people)));
    await follow(model, people);
  }
  toString = () => this.words;
}

/** Brings the model up to the database and the mailboxes, and checks the way there. */
export async function follow(model: Model, people: People): Promise<void> {
  const now = await standingOf(people.scene);
  checkSteps(model.standing, now);
  checkStanding(now);
  for (const { name, mail } of await people.fetchMails())
    await checkMail(mail, model.calendars.get(name)!, model.standing, now);
  model.standing = now;
}

/** Ticks at each due moment on the way, with the rules after each. */
async function pass(model: Model, people: People, end: Instant): Promise<void> {
  const { scene } = people;
  while (scene.clock.now < end) {
    const { next_due } = await scene.health();
    const next = next_due === null ? end : Math.ceil(parseInstant(next_due) / MINUTE) * MINUTE;
    scene.clock.now = Math.min(end, Math.max(next, scene.clock.now + MINUTE));
    await scene.tick();
    await follow(model, people);
  }
}

/** The night passes, so that every mail that waits for the morning is out, and both sides are of one mind. */
export async function comeToRest(model: Model, people: People): Promise<void> {
  await pass(model, people, people.scene.clock.now + REST);
  const mailsOf = (name: Name) => people.drawer(name).mails;
  await checkAtRest(model.standing, model.calendars, mailsOf, people.scene.address, people.scene.clock.now);
}

class Passes implements Command {
  constructor(private readonly minutes: number) {}
  check = () => true;
  run = (model: Model, people: People) => pass(model, people, people.scene.clock.now + this.minutes * MINUTE);
  toString = () => `${this.minutes} minutes pass`;
}

const person = fc.constantFrom(...PEOPLE, "noa" as const, "daniel" as const);
const age = fc.oneof(
  { weight: 5, arbitrary: fc.nat(1) },
  { weight: 2, arbitrary: fc.nat(5) },
  { weight: 1, arbitrary: fc.nat(60) },
);
const words = fc.constantFrom(
  "Friday at 10 works for me.",
  "I can't make it this week, sorry.",
  "Thursday at 3 or Friday at 11?",
  "Can we do Wednesday at 18:00 instead?",
  "The second one",
  "yes",
  "no",
  "undo",
);
type Deed = { words: string; act: Act };
const tap = fc.tuple(person, fc.nat(11), age, fc.nat(31), fc.integer({ min: 0, max: 5 })).map(
  ([name, kind, old, ticked, second]): Deed => ({
    words: `${name} taps ${kind}/${old} ${ticked.toString(2)}${second === 0 ? " the second way" : ""}`,
    act: (people) => people.tap(name, kind, old, ticked, second === 0),
  }),
);
const reply = fc.tuple(person, age, words).map(
  ([name, old, said]): Deed => ({
    words: `${name} writes to ${old}: ${said}`,
    act: (people) => people.write(name, old, said),
  }),
);
const calendar = fc.tuple(person, age, fc.nat(3), fc.integer({ min: -20, max: 20 })).map(
  ([name, old, choice, later]): Deed => ({
    words: `${name}'s calendar answers ${old}: ${choice} ${later}`,
    act: (people) => people.answerCalendar(name, old, choice, later),
  }),
);
const deed = fc.oneof(
  { weight: 6, arbitrary: tap },
  { weight: 2, arbitrary: reply },
  { weight: 1, arbitrary: calendar },
);
const tick: Deed = { words: "a tick", act: ({ scene }) => scene.tick() };

const alone = deed.map(({ words: said, act }): Command => new Happens(said, [act]));
const together = fc
  .tuple(deed, fc.oneof({ weight: 3, arbitrary: deed }, { weight: 1, arbitrary: fc.constant(tick) }))
  .map((deeds): Command => {
    const said = deeds.map((one) => one.words).join(", and at the same moment ");
    return new Happens(
      said,
      deeds.map(({ act }) => act),
    );
  });
const time = fc.constantFrom(1, 1, 1, 1, 60, 60, 12 * 60).map((minutes): Command => new Passes(minutes));

/** One thing after the other, with the post and the clock in between. */
export const inTurn = fc.commands([alone, alone, alone, time], { maxCommands: 30, size: "max" });
/** Two things at a time. */
export const atOnce = fc.commands([together, together, time], { maxCommands: 20, size: "max" });
