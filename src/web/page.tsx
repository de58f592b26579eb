import { raw } from "hono/html";
import { pages } from "../../emails/words/pages-en.ts";
import { SCORES } from "../domain/questionnaire.ts";
import type { Page, PageForm } from "../flows/page.ts";

/** Named in the policy by its hash, which is made of exactly these bytes. */
export const STYLE = `
:root { --paper: #eef0ec; color-scheme: light dark; font: 18px/1.5 -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif }
html { scroll-padding-bottom: 96px }
body { margin: 0; background: var(--paper); color: #1d2724 }
main { max-width: 32rem; margin: 0 auto; padding: 1.5rem 1rem; overflow-wrap: anywhere }
h1 { font-size: 1.4rem; line-height: 1.25; margin: .5rem 0 1rem }
p { margin: 0 0 1rem }
fieldset { border: 1px solid #7d8b86; border-radius: 8px; margin: 0 0 1.25rem; padding: .5rem 1rem; min-width: 0 }
fieldset p { margin: .25rem 0 .5rem }
label { display: flex; align-items: center; gap: .75rem; min-height: 44px; line-height: 1.3; padding: .2rem 0 }
label.field { display: block; margin: 0 0 1rem }
.row { display: flex; justify-content: space-between }
.row label { flex-direction: column; min-width: 44px; gap: .1rem }
input[type=checkbox], input[type=radio] { width: 1.4rem; height: 1.4rem; flex: none; margin: 0; accent-color: #1f6f63 }
textarea { width: 100%; box-sizing: border-box; font: inherit; border: 1px solid #6b7b76; border-radius: 8px; padding: .5rem; margin-top: .35rem }
button { font: inherit; font-weight: 600; width: 100%; min-height: 52px; padding: .6rem 1rem; line-height: 1.3; border: 0; border-radius: 8px; background: #1f6f63; color: #fff; cursor: pointer }
form > button { position: sticky; bottom: .75rem; box-shadow: 0 0 0 .75rem var(--paper) }
button.quiet { position: static; box-shadow: none; background: transparent; color: inherit; border: 1px solid #6b7b76; margin-top: .75rem }
:focus-visible { outline: 3px solid #c77d2e; outline-offset: 2px }
@media (prefers-color-scheme: dark) { :root { --paper: #14181a } body { color: #e4e7e5 } button { background: #2a786b } input[type=checkbox], input[type=radio] { accent-color: #6cc3b3 } }
`;

/** One screen, one button, no script: works at 320 px, by keyboard, and with everything switched off. */
export function PageView({ page, path }: { page: Page; path: string }) {
  return (
    <html lang={page.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{page.title}</title>
        <style>{raw(STYLE)}</style>
      </head>
      <body>
        <main>
          <h1>{page.title}</h1>
          {page.lines.map((line) => (
            <p dir="auto">{line}</p>
          ))}
          {page.form ? <FormView form={page.form} path={path} /> : null}
          {page.undo ? <Other label={pages.undo} path={page.undo} /> : null}
          {page.others?.map((other) => (
            <Other {...other} />
          ))}
        </main>
      </body>
    </html>
  );
}

function FormView({ form, path }: { form: PageForm; path: string }) {
  const { times, choices = [], scores, visibility, goals, fields = [], note } = form;
  return (
    <form method="post" action={path}>
      {times ? (
        <fieldset>
          <legend>{times.legend}</legend>
          <p>{pages.chooseHint}</p>
          {times.options.map(({ label, value, chosen }) => (
            <label>
              <input type="checkbox" name="time" value={value} checked={chosen} />
              {label}
            </label>
          ))}
          <p>{times.note}</p>
        </fieldset>
      ) : null}
      {choices.map(({ name, legend, options }) => (
        <fieldset>
          <legend>{legend}</legend>
          {options.map(({ label, value, chosen }) => (
            <label>
              <input type="radio" name={name} value={value} checked={chosen} />
              {label}
            </label>
          ))}
        </fieldset>
      ))}
      {scores ? (
        <fieldset>
          <legend>{pages.scores}</legend>
          <ScoreRow chosen={scores.chosen} />
        </fieldset>
      ) : null}
      {goals ? (
        <fieldset>
          <legend>{pages.chooseGoals}</legend>
          {goals.map(({ label, value }) => (
            <label dir="auto">
              <input type="checkbox" name="goal" value={value} />
              {label}
            </label>
          ))}
        </fieldset>
      ) : null}
      {visibility ? (
        <fieldset>
          <legend>{pages.visibility.legend}</legend>
          {(["averages", "partner", "organiser"] as const).map((value) => (
            <label>
              <input type="radio" name="visibility" value={value} checked={value === visibility.chosen} />
              {value === "partner" ? visibility.partner : pages.visibility[value]}
            </label>
          ))}
        </fieldset>
      ) : null}
      {fields.map((field) => (
        <Field {...field} />
      ))}
      {note ? (
        <fieldset>
          <legend>{pages.noteFor(note.question)}</legend>
          <p>{pages.noteHint}</p>
          <ScoreRow />
          <Field name="note" label={pages.comment} />
        </fieldset>
      ) : null}
      <button type="submit">{form.button}</button>
    </form>
  );
}

function ScoreRow({ chosen }: { chosen?: number }) {
  return (
    <div class="row">
      {SCORES.map((score) => (
        <label>
          <input type="radio" name="score" value={String(score)} checked={score === chosen} />
          {score}
        </label>
      ))}
    </div>
  );
}

function Field({ name, label, value = "", rows = 2 }: NonNullable<PageForm["fields"]>[number]) {
  return (
    <label class="field">
      {label}
      <textarea name={name} rows={rows} maxlength={4000} dir="auto">
        {value}
      </textarea>
    </label>
  );
}

function Other({ label, path }: { label: string; path: string }) {
  return (
    <form method="post" action={path}>
      <button type="submit" class="quiet">
        {label}
      </button>
    </form>
  );
}
