CREATE TABLE "week_target" (
	"team_id" uuid NOT NULL,
	"week" text NOT NULL,
	"brand_id" uuid,
	"metric" text NOT NULL,
	"value" double precision NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"set_by" text NOT NULL,
	CONSTRAINT "week_target_of" UNIQUE NULLS NOT DISTINCT("team_id","week","brand_id","metric")
);
--> statement-breakpoint
ALTER TABLE "week_target" ADD CONSTRAINT "week_target_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_target" ADD CONSTRAINT "week_target_brand_id_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brand"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "week_target_brand" ON "week_target" USING btree ("brand_id");