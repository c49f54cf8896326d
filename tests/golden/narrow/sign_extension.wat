;; The sign extension instructions are CLIF's ireduce and sextend: one opcode together.
(module
  (func (export "bytes") (param i32 i64) (result i32 i64)
    (i32.extend8_s (local.get 0)) (i64.extend8_s (local.get 1)))
  (func (export "halves") (param i32 i64) (result i32 i64)
    (i32.extend16_s (local.get 0)) (i64.extend16_s (local.get 1)))
  (func (export "word") (param i64) (result i64) (i64.extend32_s (local.get 0)))
  (func (export "by_shifts") (param i32) (result i32)
    (i32.shr_s (i32.shl (local.get 0) (i32.const 24)) (i32.const 24))))

;; run: bytes(0x180, 0x17f) = -128, 127
;; run: halves(0x18000, 0x17fff) = -32768, 32767
;; run: word(0x180000000) = 0xffffffff80000000
;; run: by_shifts(0x180) = -128

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `bytes`: (i32, i64) -> (i32, i64)
;;   clif
;;     function u0:0(i32, i64) -> i32, i64 tail {
;;     block0(v0: i32, v1: i64):
;;         v2 = ireduce.i8 v0
;;         v3 = sextend.i32 v2
;;         v4 = ireduce.i8 v1
;;         v5 = sextend.i64 v4
;;         return v3, v5
;;     }
;;   bytecode, 4 slots
;;     ext8_s32 s3, s0
;;     ext8_s64 s2, s1
;;     ret [s3 s2]
;;
;; function `halves`: (i32, i64) -> (i32, i64)
;;   clif
;;     function u0:1(i32, i64) -> i32, i64 tail {
;;     block0(v0: i32, v1: i64):
;;         v2 = ireduce.i16 v0
;;         v3 = sextend.i32 v2
;;         v4 = ireduce.i16 v1
;;         v5 = sextend.i64 v4
;;         return v3, v5
;;     }
;;   bytecode, 4 slots
;;     ext16_s32 s3, s0
;;     ext16_s64 s2, s1
;;     ret [s3 s2]
;;
;; function `word`: (i64) -> (i64)
;;   clif
;;     function u0:2(i64) -> i64 tail {
;;     block0(v0: i64):
;;         v1 = ireduce.i32 v0
;;         v2 = sextend.i64 v1
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     ext32_s64 acc, s0
;;     ret acc
;;
;; function `by_shifts`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v5 = ireduce.i8 v0
;;         v6 = sextend.i32 v5
;;         return v6
;;     }
;;   bytecode, 2 slots
;;     ext8_s32 acc, s0
;;     ret acc
