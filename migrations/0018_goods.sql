CREATE TABLE "brand_file" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"width" integer,
	"height" integer,
	"client_key" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "brand_stale_file" (
	"hash" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "client" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"client_key" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"deleted_at" timestamp with time zone,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"contacts" jsonb NOT NULL,
	"note" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "product" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"client_key" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"deleted_at" timestamp with time zone,
	"brand_id" uuid NOT NULL,
	"name" text NOT NULL,
	"sku" text NOT NULL,
	"tiktok_id" text NOT NULL,
	"price" bigint,
	"promo" bigint,
	"promo_from" date,
	"promo_until" date,
	"stock_note" text NOT NULL,
	"material" text NOT NULL,
	"usage" text NOT NULL,
	"apart" text NOT NULL,
	"interest" text NOT NULL,
	"points" jsonb NOT NULL,
	"claims" jsonb NOT NULL,
	"faqs" jsonb NOT NULL,
	"segments" jsonb NOT NULL,
	"photos" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "segment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"client_key" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"deleted_at" timestamp with time zone,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"age_from" integer,
	"age_until" integer,
	"gender" text NOT NULL,
	"need" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "brand" ADD COLUMN "client_id" uuid;--> statement-breakpoint
ALTER TABLE "brand" ADD COLUMN "segments" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "brand_file" ADD CONSTRAINT "brand_file_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client" ADD CONSTRAINT "client_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product" ADD CONSTRAINT "product_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product" ADD CONSTRAINT "product_brand_id_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brand"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segment" ADD CONSTRAINT "segment_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "brand_file_key" ON "brand_file" USING btree ("team_id","client_key");--> statement-breakpoint
CREATE INDEX "brand_file_hash" ON "brand_file" USING btree ("hash");--> statement-breakpoint
CREATE UNIQUE INDEX "client_name" ON "client" USING btree ("team_id","name_key") WHERE "client"."deleted_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "client_key" ON "client" USING btree ("team_id","client_key");--> statement-breakpoint
CREATE INDEX "product_brand" ON "product" USING btree ("team_id","brand_id");--> statement-breakpoint
CREATE UNIQUE INDEX "product_key" ON "product" USING btree ("team_id","client_key");--> statement-breakpoint
CREATE UNIQUE INDEX "segment_name" ON "segment" USING btree ("team_id","name_key") WHERE "segment"."deleted_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "segment_key" ON "segment" USING btree ("team_id","client_key");--> statement-breakpoint
ALTER TABLE "brand" ADD CONSTRAINT "brand_client_id_client_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."client"("id") ON DELETE no action ON UPDATE no action;