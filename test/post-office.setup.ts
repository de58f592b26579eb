import type { TestProject } from "vitest/node";
import { startPostOffice } from "../dev/post-office/index.ts";

/** One post office for all Worker tests: it is looked into and upset through `/_sent`, `/_faults`, `/_suppress`. */
export default async function setup(project: TestProject) {
  const postOffice = await startPostOffice({ seed: 1, serverToken: "local-server-token", clock: Date.now });
  project.provide("postOfficeUrl", postOffice.url);
  return postOffice.close;
}

declare module "vitest" {
  export interface ProvidedContext {
    postOfficeUrl: string;
  }
}
