import * as z from "zod";
import { importLinkKey, type LinkKey, tagOf } from "./domain/token.ts";

/** What an operator sets, checked. */
export interface Config {
  publicUrl: string;
  inboundAddress: string;
  fromAddress: string;
  ownerEmail: string;
  postmark: { token: string; url?: string; webhookUser: string; webhookPassword: string };
  /** Newest first: the first one signs. */
  linkKeys: LinkKey[];
  senderCheck: "strict" | "relaxed";
  localClock: boolean;
}

export interface Bindings {
  DB: D1Database;
  QUEUE?: Queue<unknown>;
}

/** Names the variables that are missing or malformed, and never shows their values. */
export class ConfigFault extends Error {
  constructor(readonly problems: string[]) {
    super(`Configuration: ${problems.join("; ")}`);
  }
}

const email = z.string().regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/, "must be an e-mail address");
const Variables = z.object({
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, "must be an http(s) address without a path")
    .transform((url) => url.replace(/\/$/, "")),
  INBOUND_ADDRESS: email.transform((address) => address.toLowerCase()),
  FROM_ADDRESS: z
    .string()
    .regex(
      /^([^<>@\r\n]+ )?<?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?$/,
      "must be an address, with or without a name",
    ),
  OWNER_EMAIL: email.transform((address) => address.toLowerCase()),
  POSTMARK_SERVER_TOKEN: z.string().min(1, "must not be empty"),
  POSTMARK_API_URL: z
    .string()
    .refine((url) => /^https?:\/\/./.test(url) && URL.canParse(url), "must be an http(s) address")
    .optional(),
  POSTMARK_WEBHOOK_USER: z.string().min(1, "must not be empty"),
  POSTMARK_WEBHOOK_PASSWORD: z.string().min(8, "must have at least 8 characters"),
  LINK_KEYS: z
    .string()
    .regex(
      /^[^\s:,]+:[^\s:,]{16,}(,[^\s:,]+:[^\s:,]{16,})*$/,
      "must be kid:secret, comma-separated, secrets of 16 characters or more",
    ),
  SENDER_CHECK: z.enum(["strict", "relaxed"], "must be strict or relaxed").default("strict"),
  LOCAL_CLOCK: z.enum(["0", "1"], "must be 0 or 1").default("0"),
});

/** A Worker's variables stay as they are, and to check them and import keys takes longer than most of what it does. */
let last: { values: string; config: Config } | undefined;

/** Bindings and variables to a checked Config; throws ConfigFault naming everything that is wrong at once. */
export async function readConfig(env: unknown): Promise<Config> {
  const { DB, ...variables } = env as Partial<Bindings> & Record<string, unknown>;
  const values = JSON.stringify(Object.keys(Variables.shape).map((name) => variables[name]));
  if (!DB || last?.values !== values) last = { values, config: await checkConfig(env) };
  return last.config;
}

async function checkConfig(env: unknown): Promise<Config> {
  const problems: string[] = [];
  const bindings = env as Partial<Bindings>;
  if (typeof bindings.DB?.prepare !== "function") problems.push("DB: the D1 binding is missing");
  const parsed = Variables.safeParse(withoutEmpty(env));
  if (!parsed.success) {
    problems.push(
      ...parsed.error.issues.map(
        (issue) => `${issue.path.join(".")}: ${issue.code === "invalid_type" ? "is missing" : issue.message}`,
      ),
    );
    throw new ConfigFault(problems);
  }
  const values = parsed.data;
  if (values.LOCAL_CLOCK === "1" && !isLoopback(values.PUBLIC_URL))
    problems.push("LOCAL_CLOCK: only for a PUBLIC_URL on this machine (localhost)");
  const kids = values.LINK_KEYS.split(",").map((entry) => entry.split(":")[0]!);
  if (new Set(kids.map(tagOf)).size < kids.length)
    problems.push("LINK_KEYS: two kids look the same to a token; choose another name for one");
  if (problems.length > 0) throw new ConfigFault(problems);
  return {
    publicUrl: values.PUBLIC_URL,
    inboundAddress: values.INBOUND_ADDRESS,
    fromAddress: values.FROM_ADDRESS,
    ownerEmail: values.OWNER_EMAIL,
    postmark: {
      token: values.POSTMARK_SERVER_TOKEN,
      ...(values.POSTMARK_API_URL ? { url: values.POSTMARK_API_URL } : {}),
      webhookUser: values.POSTMARK_WEBHOOK_USER,
      webhookPassword: values.POSTMARK_WEBHOOK_PASSWORD,
    },
    linkKeys: await Promise.all(
      values.LINK_KEYS.split(",").map((entry) => {
        const [kid, secret] = entry.split(":");
        return importLinkKey(kid!, secret!);
      }),
    ),
    senderCheck: values.SENDER_CHECK,
    localClock: values.LOCAL_CLOCK === "1",
  };
}

function withoutEmpty(env: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(env as object).filter(([, value]) => value !== ""));
}

function isOrigin(text: string): boolean {
  return /^https?:\/\/[^/?#@\s]+\/?$/.test(text) && URL.canParse(text);
}

/** The whole name counts: `127.example.org` is somebody's host. */
function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
