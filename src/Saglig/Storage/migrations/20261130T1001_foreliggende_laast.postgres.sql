-- The list is frozen: it can be lawfully deleted, never changed.
create trigger foreliggende_oplysning_rettes_ikke before update on foreliggende_oplysning for each row execute function kun_tilfoejelse();
create trigger foreliggende_dokument_rettes_ikke before update on foreliggende_dokument for each row execute function kun_tilfoejelse();
