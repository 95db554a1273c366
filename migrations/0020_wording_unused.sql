DROP TABLE "wording_pack" CASCADE;--> statement-breakpoint
ALTER TABLE "wording_book" DROP COLUMN "seen_pack";