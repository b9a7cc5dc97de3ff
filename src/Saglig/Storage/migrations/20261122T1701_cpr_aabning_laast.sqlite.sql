-- The log of opened CPR numbers is append-only, as the look log is.
create trigger cpr_aabning_rettes_ikke before update on cpr_aabning begin select raise(abort, 'cpr_aabning is append-only'); end;
create trigger cpr_aabning_slettes_ikke before delete on cpr_aabning begin select raise(abort, 'cpr_aabning is append-only'); end;
