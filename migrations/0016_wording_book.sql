CREATE TABLE "wording_book" (
	"team_id" uuid PRIMARY KEY NOT NULL,
	"own_handles" text[] NOT NULL,
	"seen_pack" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wording_decision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"kind" text NOT NULL,
	"severity" text,
	"brand_id" uuid,
	"product_id" uuid,
	"phrase" text,
	"reason" text NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"known" jsonb
);
--> statement-breakpoint
CREATE TABLE "wording_pack" (
	"version" text PRIMARY KEY NOT NULL,
	"rules" jsonb NOT NULL,
	"since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wording_rule" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"patterns" text[] NOT NULL,
	"except" text[] NOT NULL,
	"category" text NOT NULL,
	"severity" text NOT NULL,
	"scope" text NOT NULL,
	"brand_id" uuid,
	"reason" text NOT NULL,
	"alternative" text,
	"pack" text,
	"version" integer NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "wording_book" ADD CONSTRAINT "wording_book_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wording_decision" ADD CONSTRAINT "wording_decision_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wording_decision" ADD CONSTRAINT "wording_decision_brand_id_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brand"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wording_rule" ADD CONSTRAINT "wording_rule_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wording_rule" ADD CONSTRAINT "wording_rule_brand_id_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brand"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "wording_decision_team" ON "wording_decision" USING btree ("team_id");--> statement-breakpoint
CREATE UNIQUE INDEX "wording_decision_weight" ON "wording_decision" USING btree ("team_id","rule") WHERE "wording_decision"."kind" <> 'exception';--> statement-breakpoint
CREATE INDEX "wording_rule_team" ON "wording_rule" USING btree ("team_id");