declare namespace Cloudflare {
  interface Env {
    /** What the setup applies to the empty database. */
    TEST_MIGRATIONS: import("cloudflare:test").D1Migration[];
  }
}

interface ImportMeta {
  /** Vite's: the files that match, read when the tests are built; workerd has no file system. */
  glob<T>(
    pattern: string | string[],
    options: { query: string; import: string; eager: true },
  ): Record<string, T>;
}
