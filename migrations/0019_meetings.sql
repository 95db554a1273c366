CREATE TABLE "meeting" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"client_key" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"deleted_at" timestamp with time zone,
	"brand_id" uuid NOT NULL,
	"title" text NOT NULL,
	"day" date NOT NULL,
	"people" jsonb NOT NULL,
	"agenda" text NOT NULL,
	"notes" text NOT NULL,
	"decisions" jsonb NOT NULL,
	"became" jsonb NOT NULL,
	"files" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_brand_id_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brand"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_brand" ON "meeting" USING btree ("team_id","brand_id");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_key" ON "meeting" USING btree ("team_id","client_key");