-- What was sent can be lawfully deleted, never changed.
create trigger brev_rettes_ikke before update on brev for each row execute function kun_tilfoejelse();
create trigger brev_bilag_rettes_ikke before update on brev_bilag for each row execute function kun_tilfoejelse();
