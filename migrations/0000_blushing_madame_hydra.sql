CREATE TABLE "import_batch" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_setting" (
	"team_id" uuid PRIMARY KEY NOT NULL,
	"count_repeat_buyers" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_stale_copy" (
	"hash" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"state" text NOT NULL,
	"file" text NOT NULL,
	"sheet" text,
	"kind" text,
	"account" text,
	"period_from" date,
	"period_to" date,
	"period_source" text,
	"header_row" integer,
	"columns" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"counts" jsonb,
	"refusals" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"findings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"bytes" bigint DEFAULT 0 NOT NULL,
	"copy" text,
	"staged" integer DEFAULT 0 NOT NULL,
	"applied" bigint,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"applied_at" timestamp with time zone,
	"applied_by" text,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "fact" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "fact_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"team_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"subject_key" text NOT NULL,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"at" timestamp with time zone,
	"values" jsonb NOT NULL,
	"attributes" jsonb NOT NULL,
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"version" bigint DEFAULT 0 NOT NULL,
	"views" double precision GENERATED ALWAYS AS ((values ->> 'views')::float8) STORED,
	"gmv" double precision GENERATED ALWAYS AS ((values ->> 'gmv')::float8) STORED,
	CONSTRAINT "fact_key" UNIQUE("team_id","kind","period_from","period_to","subject","subject_key")
);
--> statement-breakpoint
CREATE TABLE "fact_history" (
	"record" bigint NOT NULL,
	"team_id" uuid NOT NULL,
	"at" timestamp with time zone,
	"values" jsonb NOT NULL,
	"attributes" jsonb NOT NULL,
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"version" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "fact_history_record_version_pk" PRIMARY KEY("record","version")
);
--> statement-breakpoint
CREATE TABLE "fact_stage" (
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"subject_key" text NOT NULL,
	"period_from" date,
	"period_to" date,
	"at" timestamp with time zone,
	"values" jsonb NOT NULL,
	"attributes" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fact_witness" (
	"record" bigint NOT NULL,
	"version" bigint NOT NULL,
	"team_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"applied" bigint NOT NULL,
	CONSTRAINT "fact_witness_record_version_applied_pk" PRIMARY KEY("record","version","applied")
);
--> statement-breakpoint
CREATE TABLE "order_line" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "order_line_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"team_id" uuid NOT NULL,
	"order_id" text NOT NULL,
	"sku_id" text NOT NULL,
	"line" smallint NOT NULL,
	"state" text NOT NULL,
	"status" text NOT NULL,
	"substatus" text,
	"cancel_by" text,
	"cancel_reason" text,
	"created_at" timestamp with time zone NOT NULL,
	"created_on" date NOT NULL,
	"paid_at" timestamp with time zone,
	"paid_on" date,
	"shipped_at" timestamp with time zone,
	"delivered_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"quantity" integer,
	"returned" integer,
	"unit_price" bigint,
	"subtotal_before" bigint,
	"platform_discount" bigint,
	"seller_discount" bigint,
	"subtotal_after" bigint,
	"order_amount" bigint,
	"order_refund" bigint,
	"order_shipping" bigint,
	"payment_method" text,
	"cash_on_delivery" boolean NOT NULL,
	"product_name" text,
	"variation" text,
	"seller_sku" text,
	"category" text,
	"province" text,
	"city" text,
	"channel" text,
	"creator" text,
	"buyer" text,
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"version" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "order_line_key" UNIQUE("team_id","order_id","sku_id","line")
);
--> statement-breakpoint
CREATE TABLE "order_line_history" (
	"record" bigint NOT NULL,
	"team_id" uuid NOT NULL,
	"state" text NOT NULL,
	"status" text NOT NULL,
	"substatus" text,
	"cancel_by" text,
	"cancel_reason" text,
	"created_at" timestamp with time zone NOT NULL,
	"created_on" date NOT NULL,
	"paid_at" timestamp with time zone,
	"paid_on" date,
	"shipped_at" timestamp with time zone,
	"delivered_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"quantity" integer,
	"returned" integer,
	"unit_price" bigint,
	"subtotal_before" bigint,
	"platform_discount" bigint,
	"seller_discount" bigint,
	"subtotal_after" bigint,
	"order_amount" bigint,
	"order_refund" bigint,
	"order_shipping" bigint,
	"payment_method" text,
	"cash_on_delivery" boolean NOT NULL,
	"product_name" text,
	"variation" text,
	"seller_sku" text,
	"category" text,
	"province" text,
	"city" text,
	"channel" text,
	"creator" text,
	"buyer" text,
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"version" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "order_line_history_record_version_pk" PRIMARY KEY("record","version")
);
--> statement-breakpoint
CREATE TABLE "order_line_stage" (
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"order_id" text NOT NULL,
	"sku_id" text NOT NULL,
	"line" smallint NOT NULL,
	"state" text NOT NULL,
	"status" text NOT NULL,
	"substatus" text,
	"cancel_by" text,
	"cancel_reason" text,
	"created_at" timestamp with time zone NOT NULL,
	"created_on" date NOT NULL,
	"paid_at" timestamp with time zone,
	"paid_on" date,
	"shipped_at" timestamp with time zone,
	"delivered_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"quantity" integer,
	"returned" integer,
	"unit_price" bigint,
	"subtotal_before" bigint,
	"platform_discount" bigint,
	"seller_discount" bigint,
	"subtotal_after" bigint,
	"order_amount" bigint,
	"order_refund" bigint,
	"order_shipping" bigint,
	"payment_method" text,
	"cash_on_delivery" boolean NOT NULL,
	"product_name" text,
	"variation" text,
	"seller_sku" text,
	"category" text,
	"province" text,
	"city" text,
	"channel" text,
	"creator" text,
	"buyer" text
);
--> statement-breakpoint
CREATE TABLE "order_line_witness" (
	"record" bigint NOT NULL,
	"version" bigint NOT NULL,
	"team_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"applied" bigint NOT NULL,
	CONSTRAINT "order_line_witness_record_version_applied_pk" PRIMARY KEY("record","version","applied")
);
--> statement-breakpoint
CREATE TABLE "report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"week" text NOT NULL,
	"state" text NOT NULL,
	"author" text NOT NULL,
	"text" jsonb NOT NULL,
	"version" integer NOT NULL,
	"drafted_from" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"handed_over_at" timestamp with time zone,
	"handed_over_by" text,
	CONSTRAINT "report_week" UNIQUE("team_id","week")
);
--> statement-breakpoint
CREATE TABLE "change" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "change_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"actor_name" text NOT NULL,
	"record_type" text NOT NULL,
	"record_id" text NOT NULL,
	"record_name" text NOT NULL,
	"verb" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"undoable" boolean NOT NULL,
	"undoes" bigint,
	"undone_at" timestamp with time zone,
	"undone_by" text,
	CONSTRAINT "change_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "credential" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"password" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"name" text NOT NULL,
	"roles" text[] NOT NULL,
	"secret_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone,
	"accepted_at" timestamp with time zone,
	"accepted_by" uuid,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "invitation_secret_hash_unique" UNIQUE("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "member" (
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"roles" text[] NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	CONSTRAINT "member_team_id_user_id_pk" PRIMARY KEY("team_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempt" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"wait_until" timestamp with time zone,
	"last_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "team" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"language" text NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"ready_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "team_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"language" text DEFAULT 'id' NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "change" ADD CONSTRAINT "change_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credential" ADD CONSTRAINT "credential_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_accepted_by_user_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_team" ON "import" USING btree ("team_id","created_at");--> statement-breakpoint
CREATE INDEX "import_batch_imports" ON "import" USING btree ("batch_id");--> statement-breakpoint
CREATE INDEX "fact_sums" ON "fact" USING btree ("team_id","kind","period_from","period_to","views","gmv");--> statement-breakpoint
CREATE INDEX "fact_import" ON "fact" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "fact_history_import" ON "fact_history" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "fact_stage_import" ON "fact_stage" USING btree ("import_id","row");--> statement-breakpoint
CREATE INDEX "fact_witness_import" ON "fact_witness" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "order_line_created" ON "order_line" USING btree ("team_id","created_on");--> statement-breakpoint
CREATE INDEX "order_line_buyer" ON "order_line" USING btree ("team_id","buyer","created_at");--> statement-breakpoint
CREATE INDEX "order_line_import" ON "order_line" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "order_line_history_import" ON "order_line_history" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "order_line_stage_import" ON "order_line_stage" USING btree ("import_id","row");--> statement-breakpoint
CREATE INDEX "order_line_witness_import" ON "order_line_witness" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "change_team" ON "change" USING btree ("team_id","seq");--> statement-breakpoint
CREATE INDEX "change_record" ON "change" USING btree ("team_id","record_type","record_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "change_undone_once" ON "change" USING btree ("undoes") WHERE "change"."undoes" is not null and "change"."undone_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "credential_key" ON "credential" USING btree ("user_id","provider_id");--> statement-breakpoint
CREATE INDEX "invitation_team" ON "invitation" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "member_user" ON "member" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_expiry" ON "session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");