CREATE TABLE "figure_evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"type" text NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer,
	"height" integer,
	"client_key" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "figure_evidence_key" UNIQUE("team_id","client_key")
);
--> statement-breakpoint
CREATE TABLE "figure_setting" (
	"team_id" uuid PRIMARY KEY NOT NULL,
	"evidence_required" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "figure_stale_evidence" (
	"hash" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "typed_figure" (
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"team_id" uuid NOT NULL,
	"day" date NOT NULL,
	"metric" text NOT NULL,
	"subject" text NOT NULL,
	"value" double precision,
	"taken_on" date NOT NULL,
	"note" text NOT NULL,
	"evidence_id" uuid,
	"client_key" uuid,
	"typed_at" timestamp with time zone NOT NULL,
	"typed_by" text NOT NULL,
	CONSTRAINT "typed_figure_id_version_pk" PRIMARY KEY("id","version"),
	CONSTRAINT "typed_figure_of" UNIQUE("team_id","day","metric","subject","version")
);
--> statement-breakpoint
ALTER TABLE "figure_evidence" ADD CONSTRAINT "figure_evidence_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_setting" ADD CONSTRAINT "figure_setting_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "typed_figure" ADD CONSTRAINT "typed_figure_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "typed_figure" ADD CONSTRAINT "typed_figure_evidence_id_figure_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."figure_evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "figure_evidence_hash" ON "figure_evidence" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "typed_figure_sent" ON "typed_figure" USING btree ("team_id","client_key");--> statement-breakpoint
CREATE INDEX "typed_figure_evidence" ON "typed_figure" USING btree ("evidence_id");