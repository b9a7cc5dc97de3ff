-- The list is frozen: it can be lawfully deleted, never changed.
create trigger foreliggende_oplysning_rettes_ikke before update on foreliggende_oplysning begin select raise(abort, 'a frozen list is never changed'); end;
create trigger foreliggende_dokument_rettes_ikke before update on foreliggende_dokument begin select raise(abort, 'a frozen list is never changed'); end;
