import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a handler may do to its own connection besides answering. */
export type Connection = {
  /** Ends it without an answer. */
  cut(): Response;
  /** Leaves the other side waiting, until it hangs up or the server closes. */
  hold(): Promise<Response>;
};

type Handler = (request: Request, connection: Connection) => Response | Promise<Response>;

/** Above the provider's own limit, so that the provider's answer is the one that is given. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** Serves on this machine only. Port 0 takes any free one. */
export async function serve(
  handler: Handler,
  port: number,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((incoming, outgoing) => {
    handle(handler, incoming, outgoing).catch((fault: unknown) => {
      console.error(fault);
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(handler: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const body = await bytesOf(incoming);
  if (body === null) {
    outgoing.writeHead(413).end();
    return;
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    headers.set(name, Array.isArray(value) ? value.join(", ") : (value ?? ""));
  }
  const request = new Request(`http://${incoming.headers.host ?? "localhost"}${incoming.url ?? "/"}`, {
    method: incoming.method ?? "GET",
    headers,
    ...(incoming.method === "GET" || incoming.method === "HEAD" ? {} : { body }),
  });
  const response = await handler(request, {
    cut: () => {
      incoming.socket.destroy();
      return new Response(null);
    },
    hold: () =>
      new Promise((resolve) => {
        incoming.socket.once("close", () => resolve(new Response(null)));
      }),
  });
  if (incoming.socket.destroyed) return;
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

async function bytesOf(incoming: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return size > MAX_BODY_BYTES ? null : new Uint8Array(Buffer.concat(chunks));
}
