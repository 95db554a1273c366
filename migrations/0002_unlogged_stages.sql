-- Rows on their way into the facts may be lost in a crash: they are read from the file again.
ALTER TABLE "fact_stage" SET UNLOGGED;--> statement-breakpoint
ALTER TABLE "order_line_stage" SET UNLOGGED;
