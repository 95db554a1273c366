DROP INDEX "order_line_buyer";--> statement-breakpoint
CREATE INDEX "order_line_buyer" ON "order_line" USING btree ("team_id","buyer","created_at") WHERE "order_line"."paid_at" is not null;