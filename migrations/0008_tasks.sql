CREATE TABLE "task" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"title" text NOT NULL,
	"note" text NOT NULL,
	"owner_id" uuid,
	"day" date,
	"time" text,
	"repeat" text,
	"source" jsonb,
	"state" text NOT NULL,
	"next_id" uuid,
	"version" integer NOT NULL,
	"created_by_id" uuid,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	"done_by" text,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_owner_id_user_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task" ADD CONSTRAINT "task_created_by_id_user_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "task_open" ON "task" USING btree ("team_id","day","created_at") WHERE "task"."state" = 'open' and "task"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "task_done" ON "task" USING btree ("team_id","done_at") WHERE "task"."state" = 'done' and "task"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "task_source" ON "task" USING btree ("team_id",("source" ->> 'id'));