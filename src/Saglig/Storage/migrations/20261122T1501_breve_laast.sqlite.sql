-- What was sent can be lawfully deleted, never changed.
create trigger brev_rettes_ikke before update on brev begin select raise(abort, 'a sent letter is never changed'); end;
create trigger brev_bilag_rettes_ikke before update on brev_bilag begin select raise(abort, 'a sent letter is never changed'); end;
