-- The log of opened CPR numbers is append-only, as the look log is.
create trigger cpr_aabning_rettes_ikke before update or delete on cpr_aabning for each row execute function kun_tilfoejelse();
create trigger cpr_aabning_toemmes_ikke before truncate on cpr_aabning for each statement execute function kun_tilfoejelse();
