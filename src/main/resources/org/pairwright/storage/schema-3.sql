-- Version 3: which import a known answer came with, so that it goes with that import.

alter table pair_gold add column batch ${integer} references import_batch (id);
