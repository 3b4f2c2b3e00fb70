// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/replayfile.h"

#include <array>

#include <QFile>
#include <QSet>

#include "storage/csv.h"
#include "storage/validation.h"

namespace {

constexpr auto columns = std::to_array<const char*>(
    {"id", "name", "category", "goal_minor", "pledged_minor", "backers", "state"});
constexpr qint64 backersMax = 1'000'000;
constexpr qsizetype rowsMax = 1'000'000;

QString columnNames() {
  QStringList names;
  for (const char* column : columns)
    names.append(QString::fromLatin1(column));
  return names.join(u',');
}

// Reads the fields of one record; the first that is wrong stays the answer.
class RecordReader final {
 public:
  explicit RecordReader(const CsvRecord& record) : m_record(record) {}

  QString text(int column, qsizetype charactersMax) {
    const QString value = m_record.fields.value(column);
    if (value.trimmed().isEmpty()) {
      fail(column, QStringLiteral("is empty"));
    } else if (value.size() > charactersMax) {
      fail(column, QStringLiteral("has more than %1 characters").arg(charactersMax));
    } else if (value.contains(QChar::Null)) {
      fail(column, QStringLiteral("holds a NUL character"));
    }
    return value;
  }

  qint64 number(int column, qint64 least, qint64 most) {
    bool isNumber = false;
    const qint64 value = m_record.fields.value(column).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most) {
      fail(column, QStringLiteral("is not a whole number from %1 to %2").arg(least).arg(most));
    }
    return value;
  }

  void fail(int column, const QString& why) {
    if (m_problem.isEmpty()) {
      m_problem = QStringLiteral("Line %1: %2 %3.")
                      .arg(m_record.line)
                      .arg(QLatin1StringView(columns.at(static_cast<size_t>(column))), why);
    }
  }

  [[nodiscard]] const QString& problem() const { return m_problem; }

 private:
  const CsvRecord& m_record;
  QString m_problem;
};

tl::expected<ReplayCampaign, QString> campaignOf(const CsvRecord& record) {
  if (record.fields.size() != static_cast<qsizetype>(columns.size())) {
    return tl::unexpected<QString>(QStringLiteral("Line %1: it has %2 fields, not %3.")
                                       .arg(record.line)
                                       .arg(record.fields.size())
                                       .arg(columns.size()));
  }
  RecordReader reader(record);
  ReplayCampaign campaign{
      .id = reader.text(0, nameCharactersMax),
      .name = reader.text(1, nameCharactersMax),
      .category = record.fields.at(2),
      .goal = {reader.number(3, 1, moneyMax.minor)},
      .pledged = {reader.number(4, 0, moneyMax.minor)},
      .backers = static_cast<int>(reader.number(5, 0, backersMax)),
      .successful = record.fields.at(6) == u"successful",
  };
  if (!campaign.successful && record.fields.at(6) != u"failed") {
    reader.fail(6, QStringLiteral("is neither successful nor failed"));
  }
  if (campaign.pledged.minor < campaign.backers) {
    reader.fail(4, QStringLiteral("is less than one minor unit for each backer"));
  }
  if (campaign.pledged.minor > 0 && campaign.backers == 0) {
    reader.fail(5, QStringLiteral("is 0, but something was pledged"));
  }
  if (!reader.problem().isEmpty()) return tl::unexpected<QString>(reader.problem());
  return campaign;
}

}  // namespace

Money ReplayCampaign::share(int place) const {
  const qint64 even = pledged.minor / backers;
  return {place == 0 ? pledged.minor - even * (backers - 1) : even};
}

tl::expected<std::vector<ReplayCampaign>, QString> parseReplay(const QByteArray& bytes) {
  const auto records = parseCsv(bytes);
  if (!records) return tl::unexpected<QString>(records.error());
  if (records->empty() || records->front().fields.join(u',') != columnNames()) {
    return tl::unexpected<QString>(
        QStringLiteral("Line 1: the columns must be %1.").arg(columnNames()));
  }
  if (static_cast<qsizetype>(records->size()) - 1 > rowsMax) {
    return tl::unexpected<QString>(QStringLiteral("More than %1 campaigns.").arg(rowsMax));
  }
  std::vector<ReplayCampaign> campaigns;
  QSet<QString> ids;
  for (auto record = records->begin() + 1; record != records->end(); ++record) {
    auto campaign = campaignOf(*record);
    if (!campaign) return tl::unexpected<QString>(campaign.error());
    if (ids.contains(campaign->id)) {
      return tl::unexpected<QString>(QStringLiteral("Line %1: the id %2 was there before.")
                                         .arg(record->line)
                                         .arg(campaign->id));
    }
    ids.insert(campaign->id);
    campaigns.push_back(*std::move(campaign));
  }
  return campaigns;
}

tl::expected<std::vector<ReplayCampaign>, QString> readReplayFile(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    return tl::unexpected<QString>(
        QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
  }
  return parseReplay(file.readAll());
}

QString replayColumnsHelp() {
  return QStringLiteral(
      "FILE is comma-separated UTF-8 with one line a campaign and these columns:\n"
      "  id             any text, different on each line\n"
      "  name           the campaign's title, 1 to 200 characters\n"
      "  category       any text; becomes the description\n"
      "  goal_minor     the goal in minor units (cents)\n"
      "  pledged_minor  what was pledged in all, in minor units\n"
      "  backers        how many people pledged\n"
      "  state          how it ended: successful or failed\n");
}
