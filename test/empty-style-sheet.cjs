// Stands in for every imported style sheet under Jest.
module.exports = {};
