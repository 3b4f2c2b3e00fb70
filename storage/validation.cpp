// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/validation.h"

#include <algorithm>

#include <QRegularExpression>

namespace {

// Gathers problems; every check names the field it is about.
class Problems final {
 public:
  void add(Refusal refusal, const QString& field, QJsonObject facts = {}) {
    facts.insert(QStringLiteral("field"), field);
    const ErrorKind kind = refusal == Refusal::soldOut             ? ErrorKind::soldOut
                           : refusal == Refusal::insufficientFunds ? ErrorKind::insufficientFunds
                                                                   : ErrorKind::rejected;
    m_found.push_back(Error{.kind = kind, .refusal = refusal, .facts = std::move(facts)});
  }

  void amount(const QString& field, Money amount, Money least = {1}, Money most = moneyMax) {
    if (amount >= least && amount <= most) return;
    add(Refusal::amountOutOfRange, field,
        {{QStringLiteral("least"), least.minor}, {QStringLiteral("most"), most.minor}});
  }

  void text(const QString& field, const QString& text, qsizetype most, bool required) {
    // Characters as PostgreSQL counts them: code points, not UTF-16 units.
    const qsizetype length = text.toUcs4().size();
    if (text.contains(QChar(u'\0'))) {
      add(Refusal::invalidValue, field, {{QStringLiteral("problem"), QStringLiteral("nul")}});
    } else if (required && text.trimmed().isEmpty()) {
      add(Refusal::textEmpty, field);
    } else if (length > most) {
      add(Refusal::textTooLong, field,
          {{QStringLiteral("most"), most}, {QStringLiteral("length"), length}});
    }
  }

  void name(const QString& field, const QString& value) {
    text(field, value, nameCharactersMax, true);
  }
  // The shape that the database asks for; \z, for $ would let a line's end pass.
  void email(const QString& value) {
    name(QStringLiteral("email"), value);
    static const QRegularExpression plain(
        QStringLiteral(R"(\A[^\s@<>(),;:"\\]+@[^\s@<>(),;:"\\.]+(\.[^\s@<>(),;:"\\.]+)+\z)"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (has(QStringLiteral("email")) || plain.match(value).hasMatch()) return;
    add(Refusal::invalidValue, QStringLiteral("email"));
  }
  void login(const QString& value) {
    static const QRegularExpression plain(QStringLiteral(R"(\A[a-z_][a-z0-9_.-]{0,38}\z)"));
    static const QStringList reserved{QStringLiteral("public"), QStringLiteral("none")};
    if (plain.match(value).hasMatch() && !value.startsWith(u"pg_") && !reserved.contains(value)) {
      return;
    }
    add(Refusal::invalidValue, QStringLiteral("login"));
  }
  void groups(const QStringList& values) {
    if (values.isEmpty()) add(Refusal::invalidValue, QStringLiteral("groups"));
  }
  void description(const QString& field, const QString& value) {
    text(field, value, descriptionCharactersMax, false);
  }

  void quantity(const QString& field, const std::optional<qint64>& value) {
    if (value) amount(field, Money{*value});
  }

  [[nodiscard]] bool has(const QString& field) const {
    return std::ranges::any_of(m_found, [&](const Error& problem) {
      return problem.facts.value(QLatin1StringView("field")).toString() == field;
    });
  }
  [[nodiscard]] std::vector<Error> found() && { return std::move(m_found); }

 private:
  std::vector<Error> m_found;
};

void checkMovement(Problems& problems, Money amount, const QString& reference,
                   const QString& reason) {
  problems.amount(QStringLiteral("amount"), amount);
  problems.text(QStringLiteral("reference"), reference, nameCharactersMax, false);
  problems.text(QStringLiteral("reason"), reason, nameCharactersMax, false);
}

}  // namespace

std::vector<Error> problemsOf(const RegisterUser& request) {
  Problems problems;
  problems.name(QStringLiteral("name"), request.name);
  problems.email(request.email);
  return std::move(problems).found();
}

std::vector<Error> problemsOf(const ChangeUser& request) {
  Problems problems;
  problems.name(QStringLiteral("name"), request.name);
  problems.email(request.email);
  return std::move(problems).found();
}

std::vector<Error> problemsOf(const AddNote& request) {
  Problems problems;
  problems.text(QStringLiteral("text"), request.text, noteCharactersMax, true);
  return std::move(problems).found();
}

std::vector<Error> problemsOf(const Deposit& request) {
  Problems problems;
  if (request.user.isNone()) problems.add(Refusal::unknownUser, QStringLiteral("user_id"));
  checkMovement(problems, request.amount, request.reference, request.reason);
  return std::move(problems).found();
}

std::vector<Error> problemsOf(const Withdraw& request, Money balance) {
  Problems problems;
  if (request.user.isNone()) problems.add(Refusal::unknownUser, QStringLiteral("user_id"));
  checkMovement(problems, request.amount, request.reference, request.reason);
  if (request.amount > balance && request.amount <= moneyMax) {
    problems.add(Refusal::insufficientFunds, QStringLiteral("amount"),
                 {{QStringLiteral("balance"), balance.minor},
                  {QStringLiteral("needed"), request.amount.minor}});
  }
  return std::move(problems).found();
}

std::vector<Error> reasonProblems(const QString& reason) {
  Problems problems;
  problems.text(QStringLiteral("reason"), reason, nameCharactersMax, false);
  return std::move(problems).found();
}

std::vector<Error> problemsOf(const InvitePerson& request) {
  Problems problems;
  if (!request.user) {
    problems.name(QStringLiteral("name"), request.name);
    problems.email(request.email);
  } else if (request.user->isNone()) {
    problems.add(Refusal::unknownUser, QStringLiteral("user_id"));
  }
  problems.login(request.login);
  problems.groups(request.groups);
  return std::move(problems).found();
}

std::vector<Error> problemsOf(const ChangeGroups& request) {
  Problems problems;
  if (request.user.isNone()) problems.add(Refusal::unknownUser, QStringLiteral("user_id"));
  problems.groups(request.groups);
  problems.text(QStringLiteral("reason"), request.reason, nameCharactersMax, false);
  return std::move(problems).found();
}

std::vector<Error> problemsOf(const CreateCampaign& request, const QDateTime& now) {
  Problems problems;
  if (request.creator.isNone()) problems.add(Refusal::unknownUser, QStringLiteral("creator_id"));
  problems.name(QStringLiteral("title"), request.title);
  problems.description(QStringLiteral("description"), request.description);
  problems.amount(QStringLiteral("goal"), request.goal);
  const qint64 ahead = request.deadline.isValid() ? now.secsTo(request.deadline) : 0;
  if (ahead < deadlineSecondsMin || ahead > deadlineSecondsMax) {
    problems.add(Refusal::deadlineOutOfRange, QStringLiteral("deadline"));
  }
  for (size_t i = 0; i < request.tiers.size(); ++i) {
    const NewTier& tier = request.tiers[i];
    const QString at = QStringLiteral("tiers[%1].").arg(i);
    problems.name(at + QLatin1StringView("title"), tier.title);
    problems.description(at + QLatin1StringView("description"), tier.description);
    problems.amount(at + QLatin1StringView("price"), tier.price);
    problems.quantity(at + QLatin1StringView("quantity_available"), tier.quantityAvailable);
  }
  for (size_t i = 0; i < request.milestones.size(); ++i) {
    const NewMilestone& milestone = request.milestones[i];
    const QString at = QStringLiteral("milestones[%1].").arg(i);
    problems.name(at + QLatin1StringView("title"), milestone.title);
    problems.description(at + QLatin1StringView("description"), milestone.description);
    problems.amount(at + QLatin1StringView("target_amount"), milestone.target);
  }
  return std::move(problems).found();
}

std::vector<Error> problemsOf(const ChangeCampaign& request) {
  Problems problems;
  problems.name(QStringLiteral("title"), request.title);
  problems.description(QStringLiteral("description"), request.description);
  return std::move(problems).found();
}

std::vector<Error> problemsOf(const SaveTier& request, const std::optional<Tier>& before) {
  Problems problems;
  problems.name(QStringLiteral("title"), request.title);
  problems.description(QStringLiteral("description"), request.description);
  problems.amount(QStringLiteral("price"), request.price);
  problems.quantity(QStringLiteral("quantity_available"), request.quantityAvailable);
  if (before && before->everClaimed && before->price != request.price) {
    problems.add(Refusal::priceFrozen, QStringLiteral("price"),
                 {{QStringLiteral("price"), before->price.minor}});
  }
  if (before && request.quantityAvailable && *request.quantityAvailable >= 1 &&
      *request.quantityAvailable < before->quantityClaimed) {
    problems.add(Refusal::limitBelowClaimed, QStringLiteral("quantity_available"),
                 {{QStringLiteral("least"), before->quantityClaimed}});
  }
  return std::move(problems).found();
}

std::vector<Error> problemsOf(const SaveMilestone& request) {
  Problems problems;
  problems.name(QStringLiteral("title"), request.title);
  problems.description(QStringLiteral("description"), request.description);
  problems.amount(QStringLiteral("target_amount"), request.target);
  return std::move(problems).found();
}

std::vector<Error> problemsOf(const PlacePledge& request, const Platform& platform,
                              const Campaign& campaign, const std::optional<Tier>& tier,
                              Money balance) {
  Problems problems;
  const QString amount = QStringLiteral("amount");
  if (request.user.isNone()) problems.add(Refusal::unknownUser, QStringLiteral("user_id"));
  if (request.user == campaign.creator) {
    problems.add(Refusal::ownCampaign, QStringLiteral("user_id"));
  }
  problems.amount(amount, request.amount, platform.pledgeMin, platform.pledgeMax);
  if (campaign.status != u"active") {
    problems.add(Refusal::campaignNotActive, QStringLiteral("campaign_id"),
                 {{QStringLiteral("status"), campaign.status}});
  }
  const QString tierField = QStringLiteral("tier_id");
  if (tier && tier->closed) {
    problems.add(Refusal::tierClosed, tierField, {{QStringLiteral("tier"), tier->title}});
  } else if (tier && tier->left() == 0) {
    problems.add(Refusal::soldOut, tierField, {{QStringLiteral("tier"), tier->title}});
  }
  if (tier && request.amount < tier->price && request.amount >= platform.pledgeMin) {
    problems.add(
        Refusal::belowPrice, amount,
        {{QStringLiteral("tier"), tier->title}, {QStringLiteral("least"), tier->price.minor}});
  }
  if (request.payNow && request.amount > balance && request.amount <= platform.pledgeMax) {
    problems.add(Refusal::insufficientFunds, amount,
                 {{QStringLiteral("balance"), balance.minor},
                  {QStringLiteral("needed"), request.amount.minor}});
  }
  return std::move(problems).found();
}
