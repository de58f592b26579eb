export type Header = { Name: string; Value: string };

/**
 * What the provider found when it checked a mail that came in: SpamAssassin's headers and the SPF result. A mail
 * that brings either has its own verdict and gets nothing added; one that brings only another server's
 * `Authentication-Results` (RFC 8601) is judged as that server judged it; any other mail passes.
 */
export function verdict(headers: Header[], envelopeFrom: string): Header[] {
  const own = headers.some(({ Name }) => /^(x-spam-tests|received-spf)$/i.test(Name));
  const spam = [
    { Name: "X-Spam-Checker-Version", Value: "SpamAssassin 3.4.0 (2014-02-07) on mail-in.example" },
    { Name: "X-Spam-Status", Value: "No" },
    { Name: "X-Spam-Score", Value: "-0.1" },
  ].filter(({ Name }) => !headers.some((header) => header.Name.toLowerCase() === Name.toLowerCase()));
  if (own) return spam;
  const passes = judged(headers);
  const tests = passes
    ? "DKIM_SIGNED,DKIM_VALID,DKIM_VALID_AU,SPF_PASS"
    : "DKIM_INVALID,DKIM_SIGNED,SPF_FAIL";
  const spf = passes ? "Pass (sender SPF authorized)" : "Fail (SPF fail - not authorized)";
  return [
    ...spam,
    { Name: "X-Spam-Tests", Value: tests },
    {
      Name: "Received-SPF",
      Value: `${spf} identity=mailfrom; client-ip=192.0.2.25; helo=mail.example; envelope-from=${envelopeFrom}`,
    },
  ];
}

function judged(headers: Header[]): boolean {
  const results = headers.find(({ Name }) => /^authentication-results$/i.test(Name))?.Value;
  if (results === undefined) return true;
  const dmarc = /\bdmarc=(\w+)/i.exec(results)?.[1];
  if (dmarc !== undefined) return dmarc.toLowerCase() === "pass";
  return /\b(dkim|spf)=pass\b/i.test(results) || !/\b(dkim|spf)=/i.test(results);
}
