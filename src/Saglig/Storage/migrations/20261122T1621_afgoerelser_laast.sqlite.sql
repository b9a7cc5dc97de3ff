-- What was decided can be lawfully deleted, never changed.
create trigger afgoerelse_rettes_ikke before update on afgoerelse begin select raise(abort, 'a decision is never changed'); end;
create trigger afgoerelse_proevelse_rettes_ikke before update on afgoerelse_proevelse begin select raise(abort, 'a decision is never changed'); end;
