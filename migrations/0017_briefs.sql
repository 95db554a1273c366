CREATE TABLE "brand_promise" (
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"team_id" uuid NOT NULL,
	"brand_id" uuid NOT NULL,
	"from_day" text NOT NULL,
	"to_day" text NOT NULL,
	"minutes" integer,
	"prime_percent" integer,
	"mentions" integer,
	"pins" integer,
	"price" bigint,
	"note" text NOT NULL,
	"removed" boolean NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "brand_promise_id_version_pk" PRIMARY KEY("id","version")
);
--> statement-breakpoint
CREATE TABLE "brief" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"brand_id" uuid NOT NULL,
	"texts" jsonb NOT NULL,
	"restrictions" jsonb NOT NULL,
	"version" integer NOT NULL,
	"saved_by" text,
	"saved_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "brief_brand_id_unique" UNIQUE("brand_id")
);
--> statement-breakpoint
CREATE TABLE "brief_approval" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"link_id" uuid NOT NULL,
	"name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" text,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "brief_reading" (
	"version_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "brief_reading_version_id_user_id_pk" PRIMARY KEY("version_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "brief_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"brief_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"texts" jsonb NOT NULL,
	"restrictions" jsonb NOT NULL,
	"note" text NOT NULL,
	"enforced_at" timestamp with time zone NOT NULL,
	"enforced_by" text NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "brief_version_number" UNIQUE("brief_id","number")
);
--> statement-breakpoint
CREATE TABLE "brand_guest_note" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"brand_id" uuid NOT NULL,
	"link_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"name" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"settled_by" text,
	CONSTRAINT "brand_guest_note_key" UNIQUE("link_id","key")
);
--> statement-breakpoint
ALTER TABLE "brand_promise" ADD CONSTRAINT "brand_promise_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand_promise" ADD CONSTRAINT "brand_promise_brand_id_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brand"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief" ADD CONSTRAINT "brief_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief" ADD CONSTRAINT "brief_brand_id_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brand"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief_approval" ADD CONSTRAINT "brief_approval_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief_approval" ADD CONSTRAINT "brief_approval_version_id_brief_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."brief_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief_reading" ADD CONSTRAINT "brief_reading_version_id_brief_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."brief_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief_reading" ADD CONSTRAINT "brief_reading_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief_version" ADD CONSTRAINT "brief_version_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief_version" ADD CONSTRAINT "brief_version_brief_id_brief_id_fk" FOREIGN KEY ("brief_id") REFERENCES "public"."brief"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand_guest_note" ADD CONSTRAINT "brand_guest_note_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand_guest_note" ADD CONSTRAINT "brand_guest_note_brand_id_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brand"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "brand_promise_brand" ON "brand_promise" USING btree ("team_id","brand_id");--> statement-breakpoint
CREATE UNIQUE INDEX "brief_approval_once" ON "brief_approval" USING btree ("version_id","link_id") WHERE "brief_approval"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "brief_version_team" ON "brief_version" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "brand_guest_note_team" ON "brand_guest_note" USING btree ("team_id","brand_id");