CREATE TABLE "brand_product" (
	"team_id" uuid NOT NULL,
	"product" text NOT NULL,
	"brand_id" uuid NOT NULL,
	"assigned_at" timestamp with time zone NOT NULL,
	"assigned_by" text NOT NULL,
	CONSTRAINT "brand_product_team_id_product_pk" PRIMARY KEY("team_id","product")
);
--> statement-breakpoint
ALTER TABLE "brand_product" ADD CONSTRAINT "brand_product_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand_product" ADD CONSTRAINT "brand_product_brand_id_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brand"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "brand_product_brand" ON "brand_product" USING btree ("brand_id");