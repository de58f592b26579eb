import { startPostOffice } from "./post-office/index.ts";
import { LOCAL, startWorker } from "./worker.ts";

/** `npm run dev`: the Worker on port 8787 and the post office on 8788, on the real clock, the cron every minute. */
const PORTS = { worker: 8787, office: 8788 };
const MAIL = ".mail";
const KEPT = ".wrangler/dev";
const MINUTE = 60_000;

const office = await startPostOffice({
  port: PORTS.office,
  seed: Date.now(),
  mailDir: MAIL,
  serverToken: LOCAL.serverToken,
  clock: Date.now,
  inbound: { url: LOCAL.publicUrl, ...LOCAL.webhook },
});
const worker = await startWorker({
  postmarkUrl: office.url,
  port: PORTS.worker,
  localClock: false,
  keepIn: KEPT,
});
console.log(`The Worker: ${LOCAL.publicUrl}   The mailboxes: ${office.url}   The owner: ${LOCAL.owner}`);
console.log("Mail a roster from the owner's mailbox to begin. Ctrl-C ends it.");

/** On whole minutes, as Cloudflare's own cron does. */
function tickOnTheMinute(): void {
  setTimeout(
    () => {
      worker
        .tick(Math.floor(Date.now() / MINUTE) * MINUTE)
        .catch((fault: unknown) => console.error(fault))
        .finally(tickOnTheMinute);
    },
    MINUTE - (Date.now() % MINUTE),
  );
}

tickOnTheMinute();
