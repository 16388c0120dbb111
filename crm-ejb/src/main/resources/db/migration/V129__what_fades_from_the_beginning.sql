-- What nobody reads fades: policy 1 as it was published names no months for it. A version that was in force for anybody is
-- never changed; there the steward gets a proposal. An empty house begins with months: half of the time for which something is kept,
-- between nine months and two years, for all that we keep by the customer's leave or in our own interest (FadingRules says the same).
-- why: docs/decisions/0092-use-is-folded-from-the-seal.md
do $$
begin
  if not exists (select from colleague) and not exists (select from policy where version <> 1) then
    alter table policy_category disable trigger published_is_fixed;
    update policy_category c set fading_months = least(24, greatest(9, k.months / 2), k.months - 1)
    from (select o.code, least(p.customer_months, coalesce(o.keep_months, p.customer_months)) as months
          from policy_category o join policy p on p.version = o.policy where o.policy = 1) k
    where c.policy = 1 and c.code = k.code and not c.never_kept and c.ground in ('permission', 'legitimate-interest');
    alter table policy_category enable trigger published_is_fixed;
  end if;
end $$;
