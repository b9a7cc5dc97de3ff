-- The log of searches is append-only, as the log it searches is.
create trigger opslagssoegning_rettes_ikke before update on opslagssoegning begin select raise(abort, 'opslagssoegning is append-only'); end;
create trigger opslagssoegning_slettes_ikke before delete on opslagssoegning begin select raise(abort, 'opslagssoegning is append-only'); end;
create trigger opslagsudtraek_rettes_ikke before update on opslagsudtraek begin select raise(abort, 'opslagsudtraek is append-only'); end;
create trigger opslagsudtraek_slettes_ikke before delete on opslagsudtraek begin select raise(abort, 'opslagsudtraek is append-only'); end;
