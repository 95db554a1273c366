CREATE TABLE "wording_question" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"match" text NOT NULL,
	"excerpt" text NOT NULL,
	"brand_id" uuid,
	"note" text NOT NULL,
	"asked_by" text NOT NULL,
	"user_id" uuid,
	"asked_at" timestamp with time zone NOT NULL,
	"answer" jsonb,
	"answered_by" text,
	"answered_at" timestamp with time zone,
	"seen_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "wording_question" ADD CONSTRAINT "wording_question_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wording_question" ADD CONSTRAINT "wording_question_brand_id_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brand"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "wording_question_team" ON "wording_question" USING btree ("team_id","asked_at");