// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/effectsmodel.h"

#include <QCoreApplication>

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(EffectsModel)
};

QString kindText(Effect::Kind kind) {
  switch (kind) {
    case Effect::Kind::wallet:
      return Words::tr("Wallet");
    case Effect::Kind::wallets:
      return Words::tr("Wallets");
    case Effect::Kind::raised:
      return Words::tr("Raised");
    case Effect::Kind::pending:
      return Words::tr("Promised");
    case Effect::Kind::places:
      return Words::tr("Places taken");
    case Effect::Kind::milestone:
      return Words::tr("Milestone");
    case Effect::Kind::successful:
    case Effect::Kind::failed:
      break;
  }
  return Words::tr("Campaign");
}

QString nameText(const EffectLine& line) {
  const Effect& effect = line.effect;
  if (line.untold > 0) return Words::tr("and %1 more").arg(formatCount(line.untold));
  if (effect.kind == Effect::Kind::wallets) {
    return Words::tr("Backers together: %1").arg(formatCount(effect.name.toLongLong()));
  }
  return effect.name;
}

QString valueText(const Effect& effect, qint64 value, const Currency& currency) {
  switch (effect.kind) {
    case Effect::Kind::wallet:
    case Effect::Kind::wallets:
    case Effect::Kind::raised:
    case Effect::Kind::pending:
      return formatMoney({value}, currency);
    case Effect::Kind::places:
      return formatCount(value);
    case Effect::Kind::milestone:
      return value > 0 ? Words::tr("reached") : Words::tr("not reached");
    case Effect::Kind::successful:
    case Effect::Kind::failed:
      break;
  }
  if (value == 0) return stateText(QStringLiteral("active"));
  return stateText(effect.kind == Effect::Kind::successful ? QStringLiteral("successful")
                                                           : QStringLiteral("failed"));
}

QString beforeText(const EffectLine& line, const Currency& currency) {
  // What many have together says nothing about any of them.
  if (line.untold > 0 || line.effect.kind == Effect::Kind::wallets) return {};
  return valueText(line.effect, line.effect.before, currency);
}

QString afterText(const EffectLine& line, const Currency& currency) {
  if (line.untold > 0 || line.effect.kind == Effect::Kind::wallets) return {};
  return valueText(line.effect, line.effect.after, currency);
}

QString changeText(const EffectLine& line, const Currency& currency) {
  const Effect& effect = line.effect;
  const bool isNumber = effect.kind != Effect::Kind::milestone &&
                        effect.kind != Effect::Kind::successful &&
                        effect.kind != Effect::Kind::failed;
  if (line.untold > 0 || !isNumber) return {};
  const qint64 change = effect.after - effect.before;
  const QString size = valueText(effect, qAbs(change), currency);
  return (change < 0 ? QStringLiteral("−%1") : QStringLiteral("+%1")).arg(size);
}

std::vector<Column<EffectLine>> columns(const Currency& currency) {
  std::vector<Column<EffectLine>> columns;
  columns.push_back({.title = Words::tr("What"),
                     .display = [](const EffectLine& line) { return kindText(line.effect.kind); },
                     .width = 132});
  columns.push_back(
      {.title = Words::tr("Of"), .display = nameText, .width = 130, .stretches = true});
  const auto number = [&](const QString& title, auto text) {
    columns.push_back(
        {.title = title,
         .display = [currency, text](const EffectLine& line) { return text(line, currency); },
         .alignment = Qt::AlignRight,
         .width = 112});
  };
  number(Words::tr("Before"), beforeText);
  number(Words::tr("After"), afterText);
  number(Words::tr("Change"), changeText);
  return columns;
}

}  // namespace

namespace effectsModel {

EffectsModel* make(const Currency& currency, QObject* parent) {
  return new EffectsModel(
      columns(currency), [](const EffectLine& line) { return line.number; }, source({}), parent);
}

// The page's size is the model's business; a preview has a few times as many lines at most.
PageSource<EffectLine> source(const Preview& preview) {
  std::vector<EffectLine> lines;
  const auto add = [&](Effect effect, qint64 untold) {
    lines.push_back({qint64(lines.size()), std::move(effect), untold});
  };
  for (size_t i = 0; i < preview.effects.size(); ++i) {
    const Effect& effect = preview.effects[i];
    add(effect, 0);
    const bool isLast =
        i + 1 == preview.effects.size() || preview.effects[i + 1].kind != effect.kind;
    const qint64 untold = isLast ? preview.untold(effect.kind) : 0;
    if (untold > 0) add({.kind = effect.kind, .name = {}}, untold);
  }
  return [lines = std::move(lines)](const PageRequest<EffectLine>& request, const auto& done) {
    const size_t from = request.after ? size_t(request.after->number) + 1 : 0;
    const size_t until = std::min(lines.size(), from + size_t(request.rowsMax));
    done(std::vector<EffectLine>(lines.begin() + qsizetype(std::min(from, until)),
                                 lines.begin() + qsizetype(until)));
  };
}

QStringList sums(const Preview& preview, const Currency& currency) {
  QStringList sums;
  const QStringList types = logTypes();
  for (const QString& type : types) {
    const auto moved = preview.moved.find(type);
    if (moved == preview.moved.end()) continue;
    sums.append(Words::tr("%1: %2, %3", "what happens: how often, amount")
                    .arg(logTypeText(type), formatCount(moved->second.lines),
                         formatMoney(moved->second.amount, currency)));
  }
  return sums;
}

}  // namespace effectsModel
