-- The log of searches is append-only, as the log it searches is.
create trigger opslagssoegning_rettes_ikke before update or delete on opslagssoegning for each row execute function kun_tilfoejelse();
create trigger opslagssoegning_toemmes_ikke before truncate on opslagssoegning for each statement execute function kun_tilfoejelse();
create trigger opslagsudtraek_rettes_ikke before update or delete on opslagsudtraek for each row execute function kun_tilfoejelse();
create trigger opslagsudtraek_toemmes_ikke before truncate on opslagsudtraek for each statement execute function kun_tilfoejelse();
