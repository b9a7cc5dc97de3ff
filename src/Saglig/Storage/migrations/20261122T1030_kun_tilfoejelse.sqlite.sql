-- The chain and the log are append-only for everyone, also for the program itself.
create trigger journal_rettes_ikke before update on journal begin select raise(abort, 'journal is append-only'); end;
create trigger journal_slettes_ikke before delete on journal begin select raise(abort, 'journal is append-only'); end;
create trigger opslag_rettes_ikke before update on opslag begin select raise(abort, 'opslag is append-only'); end;
create trigger opslag_slettes_ikke before delete on opslag begin select raise(abort, 'opslag is append-only'); end;
create trigger indhold_rettes_ikke before update on journal_indhold
when old.titel is not new.titel or old.tekst is not new.tekst or old.data is not new.data or old.salt is not new.salt
  or old.borger_da is not new.borger_da or old.borger_en is not new.borger_en or old.modtaget is not new.modtaget
  or old.dokument_dato is not new.dokument_dato or old.afsender is not new.afsender or old.modtager is not new.modtager
  or old.kopi_til is not new.kopi_til or old.initialer is not new.initialer or old.hjemmel is not new.hjemmel
  or old.dokument_hash is not new.dokument_hash or old.dokument_navn is not new.dokument_navn
  or old.dokument_type is not new.dokument_type or old.dokument_bytes is not new.dokument_bytes
  or (old.forseglet is not null and new.forseglet is null)
begin select raise(abort, 'journal content is never edited'); end;
