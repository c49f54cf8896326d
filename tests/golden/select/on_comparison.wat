;; The comparison is part of the selection. With `eqz` the values change places.
(module
  (func (export "compare32") (param i32 i32 i64 i64) (result i64)
    (select (local.get 2) (local.get 3) (i32.lt_s (local.get 0) (local.get 1))))
  (func (export "compare64") (param i64 i32 i32) (result i32)
    (select (local.get 1) (local.get 2) (i64.eq (local.get 0) (i64.const 5))))
  (func (export "truth") (param i32 i32 i32) (result i32) (select (local.get 1) (local.get 2) (local.get 0)))
  (func (export "unless") (param i32 i32 i32) (result i32)
    (select (local.get 1) (local.get 2) (i32.eqz (local.get 0)))))

;; run: compare32(-1, 1, 10, 20) = 10
;; run: compare64(5, 1, 2) = 1
;; run: compare64(0x100000005, 1, 2) = 2
;; run: truth(2, 10, 20) = 10
;; run: unless(2, 10, 20) = 20

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `compare32`: (i32, i32, i64, i64) -> (i64)
;;   clif
;;     function u0:0(i32, i32, i64, i64) -> i64 tail {
;;     block0(v0: i32, v1: i32, v2: i64, v3: i64):
;;         v4 = icmp slt v0, v1
;;         v7 = select v4, v2, v3
;;         return v7
;;     }
;;   bytecode, 5 slots
;;     select_lt_s32 acc, s0, s1, s2, s3
;;     ret acc
;;
;; function `compare64`: (i64, i32, i32) -> (i32)
;;   clif
;;     function u0:1(i64, i32, i32) -> i32 tail {
;;     block0(v0: i64, v1: i32, v2: i32):
;;         v3 = iconst.i64 5
;;         v4 = icmp eq v0, v3  ; v3 = 5
;;         v7 = select v4, v1, v2
;;         return v7
;;     }
;;   bytecode, 4 slots
;;     select_eq64 acc, s0, #5, s1, s2
;;     ret acc
;;
;; function `truth`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = select v0, v1, v2
;;         return v3
;;     }
;;   bytecode, 4 slots
;;     select32 acc, s0, s1, s2
;;     ret acc
;;
;; function `unless`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:3(i32, i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = iconst.i32 0
;;         v4 = icmp eq v0, v3  ; v3 = 0
;;         v7 = select v4, v1, v2
;;         return v7
;;     }
;;   bytecode, 4 slots
;;     select32 acc, s0, s2, s1
;;     ret acc
