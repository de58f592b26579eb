import { Steps } from "./elements.tsx";
import { agendaSteps } from "./lines.ts";
import type { LastAgenda } from "./props.ts";
import { bullets, lines, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

/** What a last session goes through, step by step. */
export function Agenda({ words, agenda }: { words: Words; agenda: LastAgenda }) {
  return (
    <Steps
      numbered
      items={agendaSteps(words, agenda).map(({ step, details }) => (
        <>
          {step}
          {details.length ? <Steps items={details} /> : null}
        </>
      ))}
    />
  );
}

export function agendaText(words: Words, agenda: LastAgenda): string {
  return lines(
    ...agendaSteps(words, agenda).map(({ step, details }, index) => [
      wrap(step, "   ", `${index + 1}. `),
      bullets(details, "   -"),
    ]),
  );
}
