-- The chain and the log are append-only for everyone, also for the program itself.
create function kun_tilfoejelse() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger journal_rettes_ikke before update or delete on journal for each row execute function kun_tilfoejelse();
create trigger journal_toemmes_ikke before truncate on journal for each statement execute function kun_tilfoejelse();
create trigger opslag_rettes_ikke before update or delete on opslag for each row execute function kun_tilfoejelse();
create trigger opslag_toemmes_ikke before truncate on opslag for each statement execute function kun_tilfoejelse();
-- Content may be sealed (once) and lawfully deleted, never edited.
create trigger indhold_rettes_ikke before update on journal_indhold for each row
when ((to_jsonb(old) - 'forseglet') is distinct from (to_jsonb(new) - 'forseglet')
      or (old.forseglet is not null and new.forseglet is null))
execute function kun_tilfoejelse();
