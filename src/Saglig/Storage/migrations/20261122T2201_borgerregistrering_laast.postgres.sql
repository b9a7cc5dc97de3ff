-- The log of registered citizens is append-only, as the look log is.
create trigger borgerregistrering_rettes_ikke before update or delete on borgerregistrering for each row execute function kun_tilfoejelse();
create trigger borgerregistrering_toemmes_ikke before truncate on borgerregistrering for each statement execute function kun_tilfoejelse();
