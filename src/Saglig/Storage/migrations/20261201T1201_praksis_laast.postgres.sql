-- What was decided, and that it was ended, is never changed.
create trigger praksisbeslutning_rettes_ikke before update or delete on praksisbeslutning for each row execute function kun_tilfoejelse();
create trigger praksisbeslutning_toemmes_ikke before truncate on praksisbeslutning for each statement execute function kun_tilfoejelse();
create trigger praksisophoer_rettes_ikke before update or delete on praksisophoer for each row execute function kun_tilfoejelse();
create trigger praksisophoer_toemmes_ikke before truncate on praksisophoer for each statement execute function kun_tilfoejelse();
