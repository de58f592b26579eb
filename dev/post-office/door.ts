/** As much of `fetch` as is needed, so that Miniflare's `dispatchFetch` fits as well. */
type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body: string },
) => Promise<{ status: number; text(): Promise<string> }>;

/** The Worker, as the provider's webhooks know it: where it is and the Basic credentials in the webhook's URL. */
export type Door = { url: string; user: string; password: string; fetch?: Fetch | undefined };

/** POSTs JSON as a webhook does. `clock`, a story instant in ms, goes along as `x-clock`. */
export async function knock(
  door: Door,
  path: string,
  json: object,
  clock: number | undefined,
): Promise<{ status: number; body: string }> {
  const credentials = Buffer.from(`${door.user}:${door.password}`).toString("base64");
  const answer = await (door.fetch ?? fetch)(new URL(path, door.url).href, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Basic ${credentials}`,
      "user-agent": "Postmark",
      ...(clock === undefined ? {} : { "x-clock": new Date(clock).toISOString() }),
    },
    body: JSON.stringify(json),
  });
  return { status: answer.status, body: await answer.text() };
}
