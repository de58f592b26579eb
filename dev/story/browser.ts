import { Parser } from "htmlparser2";
import { formatInstant, type Instant } from "../../src/domain/time.ts";

/** A form as a browser holds it: every field that pressing the button would send. */
export interface Form {
  action: string;
  method: string;
  fields: Field[];
  buttons: { name: string; value: string; label: string }[];
}

interface Field {
  name: string;
  value: string;
  type: string;
  /** For a checkbox and a radio button; everything else is always sent. */
  ticked: boolean;
}

type Fetch = (
  path: string,
  init?: { method?: string; headers?: Record<string, string>; body?: string },
) => Promise<{ status: number; headers: { get(name: string): string | null }; text(): Promise<string> }>;

export interface Page {
  status: number;
  forms: Form[];
}

/** As much of a browser as tapping a link takes: pages, their forms, and redirects after a POST. No script. */
export function createBrowser(fetch: Fetch) {
  async function open(
    url: string,
    at: Instant,
    init: { method?: string; body?: string } = {},
  ): Promise<Page> {
    const { pathname, search } = new URL(url);
    const type = init.body === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" };
    const origin = init.body === undefined ? {} : { origin: new URL(url).origin };
    const headers = { "x-clock": formatInstant(at), accept: "text/html", ...type, ...origin };
    const response = await fetch(`${pathname}${search}`, { ...init, headers });
    const html = await response.text();
    const next = response.headers.get("location");
    if (next !== null && response.status >= 300 && response.status < 400) {
      return open(new URL(next, url).href, at);
    }
    return { status: response.status, forms: formsIn(html) };
  }

  return {
    open,
    /** Presses the form's first button. */
    press(url: string, form: Form, at: Instant): Promise<Page> {
      const [button] = form.buttons;
      const sent = form.fields.filter(({ name, ticked }) => name !== "" && ticked);
      const body = new URLSearchParams(sent.map(({ name, value }): [string, string] => [name, value]));
      if (button && button.name !== "") body.append(button.name, button.value);
      return open(new URL(form.action || url, url).href, at, { method: "POST", body: body.toString() });
    },
  };
}

export type Browser = ReturnType<typeof createBrowser>;

/** The forms of a page that POST, in order (HTML, 4.10.21.4, without files and scripts). */
export function formsIn(html: string): Form[] {
  const forms: Form[] = [];
  let button: Form["buttons"][number] | undefined;
  let area: Field | undefined;
  let select: Field | undefined;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === "form") {
        forms.push({
          action: attributes.action ?? "",
          method: (attributes.method ?? "get").toLowerCase(),
          fields: [],
          buttons: [],
        });
      }
      const form = forms.at(-1);
      if (!form || "disabled" in attributes) return;
      const [name, value] = [attributes.name ?? "", attributes.value ?? ""];
      if (tag === "button" && (attributes.type ?? "submit") === "submit") {
        button = { name, value, label: "" };
        form.buttons.push(button);
      }
      if (tag === "textarea") {
        area = { name, value: "", type: "textarea", ticked: true };
        form.fields.push(area);
      }
      if (tag === "select") {
        select = { name, value: "", type: "select", ticked: true };
        form.fields.push(select);
      }
      // A browser sends the chosen option, or else the first.
      if (tag === "option" && select && (select.value === "" || "selected" in attributes))
        select.value = value;
      if (tag !== "input") return;
      const type = (attributes.type ?? "text").toLowerCase();
      if (type === "submit") form.buttons.push({ name, value, label: value });
      else if (type === "checkbox" || type === "radio") {
        form.fields.push({ name, value: attributes.value ?? "on", type, ticked: "checked" in attributes });
      } else form.fields.push({ name, value, type, ticked: true });
    },
    ontext(text) {
      if (button) button.label += text;
      if (area) area.value += text;
    },
    onclosetag(tag) {
      if (tag === "button") button = undefined;
      if (tag === "textarea") area = undefined;
      if (tag === "select") select = undefined;
    },
  });
  parser.end(html);
  return forms.filter(({ method }) => method === "post");
}
