declare namespace Cloudflare {
  interface Env {
    /** What the setup applies to the empty database. */
    TEST_MIGRATIONS: import("cloudflare:test").D1Migration[];
  }
}
