/**
 * What mail programs and people write into a reply in one language, lowercase. Each row's entries stand apart by `|`; the
 * end of a line separates too. A language holds all its own words, also those its neighbours share, so that taking one
 * away costs the others nothing.
 */
export interface ReplyWords {
  /** "wrote" where it closes the attribution: `On …, Noa <n@…> wrote:`. */
  wroteLast?: string;
  /** "wrote" where the writer comes after it: `Am … schrieb Noa:`, `Den … skrev Noa <…>:`. */
  wroteInside?: string;
  /** Of these, verbs with which people also report: an attribution only beside an address. */
  weak?: string;
  /** A writer quoting themselves in prose: `On 3 March I wrote:` is no attribution unless a quotation follows. */
  iWrote?: string;
  /** How an attribution that begins with its date opens: `On`, `Am`, `Den`. */
  opens?: string;
  /** Labels of a quoted header block, by what they mean. */
  from?: string;
  date?: string;
  to?: string;
  subject?: string;
  /** `-----Original Message-----`, `---------- Forwarded message ---------`, Apple's `Begin forwarded message:`. */
  original?: string;
  /** How the footer of a phone or an app begins; the rest of its line is a device or an app. */
  sentFrom?: string;
  /** How it ends, in languages that put the verb last. */
  sentLast?: string;
  /** How one begs pardon for a phone's keyboard behind it. */
  excuse?: string;
  /** Devices that are no brand. */
  device?: string;
  /** Sign-offs that close a letter whether or not a name follows. */
  regards?: string;
  /** Of these, everyday words ("tak" is Danish for thanks and Polish for yes): they count with a comma behind them. */
  everyday?: string;
  /** Letter-writers' formulas, which are longer than other sign-offs, from their beginning. */
  formal?: string;
  /** Thanks and good wishes: content when they stand alone, a sign-off when only a name follows. */
  thanks?: string;
  /** Words of which three in one closing paragraph make it a confidentiality notice. */
  notice?: string;
  /** Words of which at least one stands in such a notice: whom it is meant for, whom to tell. */
  recipient?: string;
  /** A scanner's line about a mail without viruses, from its beginning. */
  virusFree?: string;
  /** How a scanner's sentence about "this mail" begins. */
  scanned?: string;
  /** How notices of lists and other programs begin. */
  programs?: string;
  /** What the footer of a mailing list names beneath its rule. */
  listFooter?: string;
}
