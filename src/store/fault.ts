import { DrizzleQueryError } from "drizzle-orm";

/**
 * What may be logged of a fault. Drizzle's own message quotes every parameter of the query, and so addresses and whole
 * mails; the database's, which it carries, names only tables and columns.
 */
export function withoutParameters(fault: unknown): Error {
  const bare = fault instanceof DrizzleQueryError ? fault.cause : fault;
  return bare instanceof Error ? bare : new Error("a query failed");
}
