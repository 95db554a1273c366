CREATE TABLE "fact_name" (
	"team_id" uuid NOT NULL,
	"list" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"about" text NOT NULL,
	"at" timestamp with time zone,
	"last" date NOT NULL,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "fact_name_team_id_list_key_pk" PRIMARY KEY("team_id","list","key")
);
--> statement-breakpoint
CREATE INDEX "fact_name_words" ON "fact_name" USING gin ("words");--> statement-breakpoint
-- The last day of an item moves with every export: with room beside it the index of its words stays.
ALTER TABLE "fact_name" SET (fillfactor = 80);
