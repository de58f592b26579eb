CREATE TABLE `answer` (
	`id` integer PRIMARY KEY NOT NULL,
	`personId` integer NOT NULL,
	`pairId` integer,
	`question` text NOT NULL,
	`score` integer,
	`text` text,
	`visibility` text NOT NULL,
	`at` integer NOT NULL,
	`until` integer,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pairId`) REFERENCES `pair`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "answer_score" CHECK("score" IS NULL OR "score" BETWEEN 1 AND 5),
	CONSTRAINT "answer_visibility" CHECK(visibility IN ('averages', 'partner', 'organiser'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `answer_person` ON `answer` (`personId`);--> statement-breakpoint
CREATE TABLE `holiday` (
	`country` text NOT NULL,
	`year` integer NOT NULL,
	`days` text NOT NULL,
	PRIMARY KEY(`country`, `year`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `inbox` (
	`id` integer PRIMARY KEY NOT NULL,
	`messageId` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`personId` integer,
	`sender` text,
	`outboxId` integer,
	`at` integer NOT NULL,
	`words` text,
	`raw` text,
	`bundledAt` integer,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "inbox_state" CHECK(state IN ('received', 'handled', 'parked', 'refused', 'ignored'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `inbox_message` ON `inbox` (`messageId`);--> statement-breakpoint
CREATE INDEX `inbox_received` ON `inbox` (`at`) WHERE "state" = 'received';--> statement-breakpoint
CREATE INDEX `inbox_parked` ON `inbox` (`at`) WHERE "state" = 'parked';--> statement-breakpoint
CREATE INDEX `inbox_kept` ON `inbox` (`at`) WHERE "raw" IS NOT NULL OR "words" IS NOT NULL OR "sender" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `inbox_person` ON `inbox` (`personId`,`at`) WHERE "personId" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `inbox_sender` ON `inbox` (`sender`,`at`) WHERE "sender" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `journal` (
	`subject` text NOT NULL,
	`subjectId` integer NOT NULL,
	`version` integer NOT NULL,
	`commitId` integer NOT NULL,
	`at` integer NOT NULL,
	`event` text NOT NULL,
	`personId` integer,
	`undo` text,
	PRIMARY KEY(`subject`, `subjectId`, `version`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `move` (
	`id` integer PRIMARY KEY NOT NULL,
	`sessionId` integer NOT NULL,
	`state` text NOT NULL,
	`round` integer NOT NULL,
	`askedBy` integer NOT NULL,
	`awaits` integer NOT NULL,
	`oldStart` integer NOT NULL,
	`offers` text NOT NULL,
	`askedAt` integer NOT NULL,
	`remindAt` integer,
	`expiresAt` integer NOT NULL,
	`agreedStart` integer,
	FOREIGN KEY (`sessionId`) REFERENCES `session`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`askedBy`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`awaits`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "move_state" CHECK(state IN ('asked', 'offered', 'agreed', 'given-up'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `move_session` ON `move` (`sessionId`);--> statement-breakpoint
CREATE TABLE `note` (
	`id` integer PRIMARY KEY NOT NULL,
	`personId` integer NOT NULL,
	`sessionId` integer NOT NULL,
	`question` text NOT NULL,
	`score` integer,
	`text` text,
	`at` integer NOT NULL,
	`until` integer,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sessionId`) REFERENCES `session`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "note_score" CHECK("score" IS NULL OR "score" BETWEEN 1 AND 5)
) STRICT;
--> statement-breakpoint
CREATE INDEX `note_person` ON `note` (`personId`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`personId` integer,
	`address` text,
	`pairId` integer,
	`sessionId` integer,
	`covers` text NOT NULL,
	`args` text,
	`state` text NOT NULL,
	`reason` text,
	`plannedAt` integer NOT NULL,
	`sendAt` integer NOT NULL,
	`expiresAt` integer NOT NULL,
	`attempts` integer NOT NULL,
	`leaseUntil` integer,
	`unsureSince` integer,
	`providerId` text,
	`sentAt` integer,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pairId`) REFERENCES `pair`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outbox_state" CHECK(state IN ('planned', 'claimed', 'sent', 'dropped', 'failed')),
	CONSTRAINT "outbox_recipient" CHECK("personId" IS NOT NULL OR "address" IS NOT NULL)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_key` ON `outbox` (`key`);--> statement-breakpoint
CREATE INDEX `outbox_person` ON `outbox` (`personId`,`plannedAt`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`sendAt`) WHERE "state" IN ('planned', 'claimed');--> statement-breakpoint
CREATE TABLE `pair` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`dueAt` integer,
	`programmeId` integer NOT NULL,
	`mentorId` integer NOT NULL,
	`menteeId` integer NOT NULL,
	`state` text NOT NULL,
	`frame` text NOT NULL,
	`goalForm` text,
	`cadence` integer NOT NULL,
	`weekday` integer NOT NULL,
	`time` text NOT NULL,
	`zone` text NOT NULL,
	`minutes` integer NOT NULL,
	`place` text,
	`mentorJoinedAt` integer,
	`menteeJoinedAt` integer,
	`mentorAgreedAt` integer,
	`menteeAgreedAt` integer,
	`invitedAt` integer NOT NULL,
	`anchor` text,
	`rhythmFrom` text,
	`askedRhythm` text,
	`slotFrom` text,
	`askedSlot` text,
	`lastWeek` text,
	`wrapUpAt` integer,
	`askedWrapUp` text,
	`endedWhy` text,
	FOREIGN KEY (`programmeId`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentorId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`menteeId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pair_state" CHECK(state IN ('invited', 'joined', 'active', 'paused', 'ended')),
	CONSTRAINT "pair_frame" CHECK(frame IN ('goal-oriented', 'time-framed', 'ad-hoc')),
	CONSTRAINT "pair_goal_form" CHECK("goalForm" IS NULL OR "goalForm" IN ('career', 'work', 'everyday')),
	CONSTRAINT "pair_cadence" CHECK("cadence" IN (1, 2, 4)),
	CONSTRAINT "pair_asked_rhythm" CHECK("askedRhythm" IS NULL OR "askedRhythm"->>'cadence' IN (1, 2, 4)),
	CONSTRAINT "pair_two_people" CHECK("mentorId" <> "menteeId")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `pair_people` ON `pair` (`mentorId`,`menteeId`);--> statement-breakpoint
CREATE INDEX `pair_mentee` ON `pair` (`menteeId`);--> statement-breakpoint
CREATE INDEX `pair_programme` ON `pair` (`programmeId`);--> statement-breakpoint
CREATE INDEX `pair_due` ON `pair` (`dueAt`) WHERE "dueAt" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `person` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`dueAt` integer,
	`programmeId` integer NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`organiser` integer NOT NULL,
	`zone` text NOT NULL,
	`country` text NOT NULL,
	`language` text NOT NULL,
	`away` text NOT NULL,
	`never` text NOT NULL,
	`awayHint` text,
	`stoppedAt` integer,
	`digestsOffAt` integer,
	`suspendedAt` integer,
	FOREIGN KEY (`programmeId`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "person_email_lower" CHECK("email" = lower("email"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `person_email` ON `person` (`email`,`programmeId`);--> statement-breakpoint
CREATE INDEX `person_programme` ON `person` (`programmeId`);--> statement-breakpoint
CREATE INDEX `person_organiser` ON `person` (`programmeId`) WHERE "organiser" = 1;--> statement-breakpoint
CREATE INDEX `person_due` ON `person` (`dueAt`) WHERE "dueAt" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `planLine` (
	`id` integer PRIMARY KEY NOT NULL,
	`pairId` integer NOT NULL,
	`personId` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`reachedAt` integer,
	`until` integer,
	FOREIGN KEY (`pairId`) REFERENCES `pair`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "planLine_kind" CHECK(kind IN ('goal', 'commitment'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `planLine_pair` ON `planLine` (`pairId`);--> statement-breakpoint
CREATE TABLE `programme` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`dueAt` integer,
	`name` text NOT NULL,
	`state` text NOT NULL,
	`language` text NOT NULL,
	`zone` text NOT NULL,
	`termStart` text NOT NULL,
	`termEnd` text NOT NULL,
	`weekStart` integer NOT NULL,
	`digestWeekday` integer NOT NULL,
	`digestTime` text NOT NULL,
	`noMailDays` text NOT NULL,
	`breaks` text NOT NULL,
	`concernsName` text NOT NULL,
	`concernsEmail` text NOT NULL,
	`ownerId` integer NOT NULL,
	CONSTRAINT "programme_state" CHECK(state IN ('draft', 'running', 'ended')),
	CONSTRAINT "programme_week_start" CHECK("weekStart" BETWEEN 1 AND 7),
	CONSTRAINT "programme_term" CHECK("termStart" <= "termEnd")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `programme_name` ON `programme` (`name`);--> statement-breakpoint
CREATE INDEX `programme_due` ON `programme` (`dueAt`) WHERE "dueAt" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `pulse` (
	`id` integer PRIMARY KEY NOT NULL,
	`sessionId` integer NOT NULL,
	`personId` integer NOT NULL,
	`held` integer,
	`takeaway` text,
	`action` text,
	`at` integer NOT NULL,
	`until` integer,
	FOREIGN KEY (`sessionId`) REFERENCES `session`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `pulse_session` ON `pulse` (`sessionId`);--> statement-breakpoint
CREATE TABLE `report` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`type` text NOT NULL,
	`personId` integer,
	`outboxId` integer,
	`at` integer NOT NULL,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `report_key` ON `report` (`key`);--> statement-breakpoint
CREATE TABLE `request` (
	`id` integer PRIMARY KEY NOT NULL,
	`programmeId` integer NOT NULL,
	`personId` integer NOT NULL,
	`state` text NOT NULL,
	`settings` text NOT NULL,
	`rows` text NOT NULL,
	`faults` text NOT NULL,
	`file` text NOT NULL,
	`done` integer NOT NULL,
	`fresh` integer NOT NULL,
	`changed` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`programmeId`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "request_state" CHECK(state IN ('previewed', 'applying', 'applied', 'replaced'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `request_programme` ON `request` (`programmeId`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` integer PRIMARY KEY NOT NULL,
	`pairId` integer NOT NULL,
	`week` text NOT NULL,
	`ordinal` integer NOT NULL,
	`start` integer NOT NULL,
	`minutes` integer NOT NULL,
	`place` text,
	`revision` integer NOT NULL,
	`state` text NOT NULL,
	`placedAt` integer NOT NULL,
	`invitedAt` integer,
	FOREIGN KEY (`pairId`) REFERENCES `pair`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "session_state" CHECK(state IN ('planned', 'agreed', 'moving', 'held', 'missed', 'unclear', 'skipped', 'cancelled'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `session_week` ON `session` (`pairId`,`week`,`ordinal`);--> statement-breakpoint
CREATE TABLE `tick` (
	`id` integer PRIMARY KEY NOT NULL,
	`leaseUntil` integer,
	`lastTick` integer,
	`endedAt` integer,
	`batchSize` integer NOT NULL,
	`troubleAt` integer,
	`cursor` text,
	CONSTRAINT "tick_one_row" CHECK("id" = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `topic` (
	`id` integer PRIMARY KEY NOT NULL,
	`pairId` integer NOT NULL,
	`sessionId` integer NOT NULL,
	`personId` integer,
	`state` text NOT NULL,
	`text` text NOT NULL,
	`prep` text NOT NULL,
	`at` integer NOT NULL,
	`agreedAt` integer,
	`until` integer,
	FOREIGN KEY (`pairId`) REFERENCES `pair`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sessionId`) REFERENCES `session`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "topic_state" CHECK(state IN ('proposed', 'suggested', 'agreed', 'carried-over'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `topic_pair` ON `topic` (`pairId`);