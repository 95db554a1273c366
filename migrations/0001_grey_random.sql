CREATE TABLE "brand" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"color" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
DROP INDEX "order_line_import";--> statement-breakpoint
ALTER TABLE "brand" ADD CONSTRAINT "brand_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "brand_team" ON "brand" USING btree ("team_id");--> statement-breakpoint
CREATE UNIQUE INDEX "brand_name" ON "brand" USING btree ("team_id","name_key") WHERE "brand"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "order_line_import" ON "order_line" USING brin ("import_id");